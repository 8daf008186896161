/** Where a text stops being JSON. Lines and columns are counted from 1. */
export interface Fault {
  readonly line: number;
  readonly column: number;
  /** In words: `expected a value, found "}"`. */
  readonly detail: string;
}

/**
 * The value of a JSON text (RFC 8259), or where and why it is none: `JSON.parse` does not say where on every platform.
 *
 * @example readJson('{"a":}') // { fault: { line: 1, column: 6, detail: 'expected a value, found "}"' } }
 */
export function readJson(text: string): { readonly value: unknown } | { readonly fault: Fault } {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { fault: faultOf(text) };
  }
}

const space = /[\t\n\r ]*/y;
const token =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a string may not hold them as they are (RFC 8259 7)
  /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)\b|[{}[\],:]/y;

/** What may come next. */
type Expected =
  | "a value"
  | "a value or ]"
  | "a name"
  | "a name or }"
  | "a colon"
  | "the next"
  | "the end";

/** Read token by token, without recursion, until one does not fit. */
function faultOf(text: string): Fault {
  const open: string[] = [];
  let expected: Expected = "a value";
  for (let at = 0; ; ) {
    space.lastIndex = at;
    space.exec(text);
    at = space.lastIndex;
    token.lastIndex = at;
    const found = token.exec(text)?.[0];
    const next: Expected | undefined =
      found === undefined ? undefined : step(found, expected, open);
    if (found === undefined || next === undefined) {
      const broken = found === undefined && text[at] === '"';
      const detail = broken
        ? "the string that starts here is not closed, or holds what has to be escaped"
        : `expected ${inWords(expected, open)}, found ${shown(text, at)}`;
      return faultAt(text, at, detail);
    }
    expected = next;
    at += found.length;
  }
}

/** What may come after a token; `undefined` when it may not come here. */
function step(found: string, expected: Expected, open: string[]): Expected | undefined {
  const after = (): Expected => (open.length === 0 ? "the end" : "the next");
  if (found === ",") {
    if (expected !== "the next") return undefined;
    return open.at(-1) === "{" ? "a name" : "a value";
  }
  if (found === ":") return expected === "a colon" ? "a value" : undefined;
  if (found === "]" || found === "}") {
    const mine = found === "]" ? "[" : "{";
    const fits =
      expected === "the next" || expected === (mine === "[" ? "a value or ]" : "a name or }");
    if (!fits || open.at(-1) !== mine) return undefined;
    open.pop();
    return after();
  }
  if (expected === "a name" || expected === "a name or }") {
    return found.startsWith('"') ? "a colon" : undefined;
  }
  if (expected !== "a value" && expected !== "a value or ]") return undefined;
  if (found !== "[" && found !== "{") return after();
  open.push(found);
  return found === "[" ? "a value or ]" : "a name or }";
}

function inWords(expected: Expected, open: readonly string[]): string {
  if (expected === "the next") return open.at(-1) === "{" ? "a comma or }" : "a comma or ]";
  if (expected === "a name" || expected === "a name or }") return `${expected} in double quotes`;
  return expected;
}

function shown(text: string, at: number): string {
  if (at >= text.length) return "the end of the text";
  const [start = ""] = /^(?:[\w.+-]{1,20}|.)/su.exec(text.slice(at, at + 20)) ?? [];
  return JSON.stringify(start);
}

function faultAt(text: string, at: number, detail: string): Fault {
  const before = text.slice(0, at).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1) ?? "").length + 1, detail };
}
