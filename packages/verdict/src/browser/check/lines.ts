import type { Span } from "@verdict/check";
import type { Lines } from "./messages.ts";

/** Which line, from 1 on, a place in a text is in, as a field of a form counts them: CR, LF and both together end one. */
export function lineCounter(text: string): (at: number) => number {
  return counter([...text.matchAll(/\r\n|\r|\n/g)].map(({ index, 0: end }) => index + end.length));
}

const lf = 0x0a;
const cr = 0x0d;

/** The same for the octets of a text. */
export function linesOf(text: string): (octets: Span) => Lines {
  const octets = new TextEncoder().encode(text);
  const begins: number[] = [];
  for (let i = 0; i < octets.length; i++) {
    if (octets[i] === lf || (octets[i] === cr && octets[i + 1] !== lf)) begins.push(i + 1);
  }
  const lineAt = counter(begins);
  return ({ start, end }) => ({ from: lineAt(start), to: lineAt(Math.max(start, end - 1)) });
}

/** @param begins where the second line and those behind it begin */
function counter(begins: readonly number[]): (at: number) => number {
  return (at) => {
    let [low, high] = [0, begins.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((begins[middle] as number) <= at) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}
