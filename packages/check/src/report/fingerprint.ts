const text = new TextEncoder();

/** FNV-1a in 64 bits, as 16 hexadecimal digits: the same text, the same fingerprint, in every run and on every machine. */
export function fingerprint(of: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const octet of text.encode(of)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(octet)) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, "0");
}
