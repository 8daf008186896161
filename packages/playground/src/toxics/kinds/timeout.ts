import type { ToxicKind } from "../toxic.ts";
import { longest } from "./latency.ts";

export const timeout: ToxicKind = {
  type: "timeout",
  does: "nothing gets through, and after so long the connection is closed; with 0 it never is",
  attributes: { timeout: { what: "milliseconds", usual: 0, most: longest } },
  begin: (link, { timeout = 0 }) => {
    if (timeout === 0) return undefined;
    const timer = setTimeout(() => link.close(), timeout);
    return () => clearTimeout(timer);
  },
  pass: async () => undefined,
};
