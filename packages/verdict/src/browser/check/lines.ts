import type { Span } from "@verdict/check";
import type { Lines } from "./messages.ts";

const lf = 0x0a;
const cr = 0x0d;

/** Which lines octets of a text are in, as a field of a form counts them: CR, LF and both together end one. */
export function linesOf(text: string): (octets: Span) => Lines {
  const octets = new TextEncoder().encode(text);
  /** Where lines begin. */
  const begins = [0];
  for (let i = 0; i < octets.length; i++) {
    if (octets[i] === lf || (octets[i] === cr && octets[i + 1] !== lf)) begins.push(i + 1);
  }
  const lineAt = (octet: number): number => {
    let [low, high] = [0, begins.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((begins[middle] as number) <= octet) low = middle;
      else high = middle;
    }
    return low + 1;
  };
  return ({ start, end }) => ({ from: lineAt(start), to: lineAt(Math.max(start, end - 1)) });
}
