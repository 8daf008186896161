const utf8 = new TextEncoder();

/** Odd numbers whose bits look random. */
const prime1 = 0x9e3779b1;
const prime2 = 0x85ebca77;

/**
 * 128 bits that are the same for the same parts, in hexadecimal digits, at once and without anything that runtimes differ
 * in. It tells repeats from accidents and protects nothing: whoever wants two texts with one digest can find them.
 *
 * @example digestOf("POST", "/orders", content) === digestOf("POST", "/orders", content); // true
 */
export function digestOf(...parts: readonly (string | Uint8Array)[]): string {
  let a = 1;
  let b = 2;
  let c = 3;
  let d = 4;
  for (const part of parts) {
    const octets = typeof part === "string" ? encoded(part) : part;
    const length = octets === scratch ? written : octets.length;
    const whole = length - (length % 16);
    for (let i = 0; i < whole; i += 16) {
      a = stirred(a, wordAt(octets, i));
      b = stirred(b, wordAt(octets, i + 4));
      c = stirred(c, wordAt(octets, i + 8));
      d = stirred(d, wordAt(octets, i + 12));
    }
    for (let i = whole; i < length; i++) {
      const it = stirred(a, octets[i] as number);
      a = b;
      b = c;
      c = d;
      d = it;
    }
    // Where a part ends counts too: "ab", "c" is not "a", "bc".
    const it = stirred(a, length);
    a = stirred(b, ~length);
    b = c;
    c = d;
    d = it;
  }
  // Every bit of each word ends up in all of the others.
  for (let round = 0; round < 2; round++) {
    a = scattered(a + b + c + d);
    b = scattered(b + a);
    c = scattered(c + b);
    d = scattered(d + c);
  }
  return hexOf(a, b, c, d);
}

/** What short texts are written to, and how many octets of the last one: nothing has to be made for them. */
const scratch = new Uint8Array(1024);
let written = 0;

function encoded(text: string): Uint8Array {
  // A letter takes three octets at most.
  if (text.length * 3 > scratch.length) return utf8.encode(text);
  written = utf8.encodeInto(text, scratch).written;
  return scratch;
}

const digits = "0123456789abcdef";
const codes = new Array<number>(32).fill(0);

/** Put together at once: who keeps it keeps one text, and not the pieces that it was made of. */
function hexOf(...words: readonly number[]): string {
  for (let i = 0; i < 32; i++)
    codes[i] = digits.charCodeAt(((words[i >> 3] as number) >>> (28 - 4 * (i & 7))) & 0xf);
  return String.fromCharCode(...codes);
}

function wordAt(octets: Uint8Array, at: number): number {
  return (
    (octets[at] as number) |
    ((octets[at + 1] as number) << 8) |
    ((octets[at + 2] as number) << 16) |
    ((octets[at + 3] as number) << 24)
  );
}

function stirred(lane: number, word: number): number {
  const sum = (lane + Math.imul(word, prime2)) | 0;
  return Math.imul((sum << 13) | (sum >>> 19), prime1);
}

function scattered(word: number): number {
  let it = word | 0;
  it = Math.imul(it ^ (it >>> 16), 0x85ebca6b);
  it = Math.imul(it ^ (it >>> 13), 0xc2b2ae35);
  return it ^ (it >>> 16);
}
