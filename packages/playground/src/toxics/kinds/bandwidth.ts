import type { ToxicKind } from "../toxic.ts";

/** Pieces a second, so that little comes often. */
const steps = 20;

export const bandwidth: ToxicKind = {
  type: "bandwidth",
  does: "no more than so much gets through in a second",
  attributes: { rate: { what: "thousand octets a second", usual: 100, most: 1_000_000 } },
  pass: async ({ octets, at }, { attributes }, link, next) => {
    const rate = Math.max(1, (attributes["rate"] ?? 0) * 1000);
    const each = Math.max(1, Math.floor(rate / steps));
    for (let i = 0; i < octets.length && !link.isOver; i += each) {
      const part = octets.subarray(i, i + each);
      await link.wait((part.length / rate) * 1000);
      await next({ octets: part, at });
    }
  },
};
