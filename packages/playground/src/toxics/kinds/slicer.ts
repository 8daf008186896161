import type { ToxicKind } from "../toxic.ts";

/** A thousandth of a millisecond. */
const microsecond = 1 / 1000;

export const slicer: ToxicKind = {
  type: "slicer",
  does: "everything comes in small pieces",
  attributes: {
    average_size: { what: "octets in a piece", usual: 64, most: 1_000_000 },
    size_variation: { what: "octets more or less", usual: 0, most: 1_000_000 },
    delay: { what: "microseconds between pieces", usual: 0, most: 1_000_000 },
  },
  pass: async ({ octets, at }, { attributes }, link, next) => {
    const { average_size: size = 1, size_variation: variation = 0, delay = 0 } = attributes;
    for (let i = 0; i < octets.length && !link.isOver; ) {
      const each = Math.max(1, Math.round(size + (link.random() * 2 - 1) * variation));
      await next({ octets: octets.subarray(i, i + each), at });
      i += each;
      // A wait lets each of them leave by itself.
      await link.wait(Math.max(1, delay * microsecond));
    }
  },
};
