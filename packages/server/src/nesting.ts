const quote = 0x22;
const backslash = 0x5c;
const openings = [0x5b, 0x7b] as const;
const closings = [0x5d, 0x7d] as const;

/**
 * Whether JSON goes more levels down than so many (RFC 8259 9 lets implementations draw a line). What is nested thousands
 * of times can be parsed, and then overflows the stack of whoever looks into it.
 *
 * @param json need not be well-formed
 * @example nestsBeyond(2, "[[[]]]") // true
 */
export function nestsBeyond(levels: number, json: string): boolean {
  // Each level takes a character, so most content is not looked at.
  if (json.length <= levels) return false;
  let depth = 0;
  for (let i = 0; i < json.length; i++) {
    const char = json.charCodeAt(i);
    if (char === quote) i = endOfString(json, i + 1);
    else if (char === openings[0] || char === openings[1]) {
      depth++;
      if (depth > levels) return true;
    } else if (char === closings[0] || char === closings[1]) depth--;
  }
  return false;
}

function endOfString(json: string, start: number): number {
  let i = start;
  for (; i < json.length; i++) {
    const char = json.charCodeAt(i);
    if (char === quote) return i;
    if (char === backslash) i++;
  }
  return i;
}
