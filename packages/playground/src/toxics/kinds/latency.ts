import type { ToxicKind } from "../toxic.ts";

/** Longest wait that can be asked for, in milliseconds: a connection that waits costs little, but not nothing. */
export const longest = 60_000;

export const latency: ToxicKind = {
  type: "latency",
  does: "everything comes so much later, give or take the jitter",
  attributes: {
    latency: { what: "milliseconds", usual: 1000, most: longest },
    jitter: { what: "milliseconds", usual: 0, most: longest },
  },
  pass: async (piece, { attributes }, link, next) => {
    const { latency = 0, jitter = 0 } = attributes;
    const due = piece.at + latency + (link.random() * 2 - 1) * jitter;
    await link.wait(due - performance.now());
    await next(piece);
  },
};
