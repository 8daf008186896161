import { createHash } from "node:crypto";

/** A chain of SHA-256 digests, each of the one before, and how far it is. */
export interface Chain {
  /** How many digests it takes. */
  readonly rounds: number;
  readonly done: number;
  /** The last digest so far, in hexadecimal. */
  readonly digest: string;
}

/** The chain that begins with the digest of some data. */
export function chainFrom(data: string, rounds: number): Chain {
  return { rounds, done: 0, digest: createHash("sha256").update(data).digest("hex") };
}

/** The chain after some more digests. */
export function further({ rounds, done, digest }: Chain, more: number): Chain {
  const end = Math.min(done + more, rounds);
  let last = Buffer.from(digest, "hex");
  for (let round = done; round < end; round++) last = createHash("sha256").update(last).digest();
  return { rounds, done: end, digest: last.toString("hex") };
}
