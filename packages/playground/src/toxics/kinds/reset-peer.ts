import type { ToxicKind } from "../toxic.ts";
import { longest } from "./latency.ts";

export const resetPeer: ToxicKind = {
  type: "reset_peer",
  does: "nothing gets through, and after so long the connection is reset; with 0 at once",
  attributes: { timeout: { what: "milliseconds", usual: 0, most: longest } },
  begin: (link, { timeout = 0 }) => {
    const timer = setTimeout(() => link.reset(), timeout);
    return () => clearTimeout(timer);
  },
  pass: async () => undefined,
};
