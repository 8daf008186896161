import { createHash, randomBytes } from "node:crypto";

/** Octets by chance, or those that follow from a seed: the same each time. */
export function octetsFor(length: number, seed: string | null): Buffer {
  if (seed === null) return randomBytes(length);
  const octets = Buffer.alloc(length);
  for (let at = 0, block = 0; at < length; block++) {
    at += createHash("sha256").update(`${seed} ${block}`).digest().copy(octets, at);
  }
  return octets;
}

const first = "a".charCodeAt(0);
const letters = 26;

/** The alphabet over and over. */
export function alphabet(from: number, to: number): Buffer {
  const octets = Buffer.alloc(to - from + 1);
  for (let i = 0; i < octets.length; i++) octets[i] = first + ((from + i) % letters);
  return octets;
}
