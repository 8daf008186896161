import type { ToxicKind } from "../toxic.ts";
import { longest } from "./latency.ts";

export const slowClose: ToxicKind = {
  type: "slow_close",
  does: "the end of the connection comes so much later",
  attributes: { delay: { what: "milliseconds", usual: 1000, most: longest } },
  end: (link, { delay = 0 }) => link.wait(delay),
};
