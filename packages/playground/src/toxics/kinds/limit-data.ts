import type { ToxicKind } from "../toxic.ts";

export const limitData: ToxicKind = {
  type: "limit_data",
  does: "so many octets get through, then the connection is closed",
  attributes: { bytes: { what: "octets", usual: 100, most: Number.MAX_SAFE_INTEGER } },
  pass: async ({ octets, at }, toxic, link, next) => {
    const most = toxic.attributes["bytes"] ?? 0;
    const before = link.count(toxic, octets.length) - octets.length;
    const left = most - before;
    if (left > 0) await next({ octets: octets.subarray(0, left), at });
    if (left <= octets.length) link.end();
  },
};
