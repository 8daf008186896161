import type { Token } from "./tokens.ts";

/** A name of the program for a module or for something in it. */
export interface Binding {
  readonly local: string;
  /** The members that lead to it from the module; none for the module and its default. */
  readonly path: readonly string[];
}

/** A place where a program names a module that it loads. */
export interface Import {
  /** Where the name of the module is, among the tokens. */
  readonly at: number;
  readonly kind: "import" | "export" | "call" | "require";
  readonly bindings: readonly Binding[];
  /** The tokens that declare the bindings. */
  readonly own: readonly number[];
  /** For a call, where the members of what it gives begin. */
  readonly members?: number;
}

const declaring = new Set(["const", "let", "var", "import"]);
/** Words that continue an expression, so that what is before them is not all of it. */
const continuing = new Set(["as", "satisfies", "instanceof", "in"]);

/** Every import of a program: at once or late, types included, re-exports, and calls of `require`. */
export function importsOf(tokens: readonly Token[]): Import[] {
  const found: Import[] = [];
  for (const [place, { kind, text }] of tokens.entries()) {
    if (kind !== "word" || isMember(tokens, place) || isKey(tokens, place)) continue;
    const it =
      text === "import"
        ? (call(tokens, place, "call") ?? declaration(tokens, place))
        : text === "export"
          ? exported(tokens, place)
          : text === "require"
            ? call(tokens, place, "require")
            : undefined;
    if (it !== undefined) found.push(it);
  }
  return found;
}

/** Whether a word is a member of something: `a.import`. */
export function isMember(tokens: readonly Token[], place: number): boolean {
  const before = tokens[place - 1]?.text;
  return before === "." || before === "?.";
}

/** Whether a word is the key of something: `{ import: 1 }`. */
function isKey(tokens: readonly Token[], place: number): boolean {
  return tokens[place + 1]?.text === ":";
}

/** `import("x")`, `require("x")`, with what it is given to. */
function call(
  tokens: readonly Token[],
  place: number,
  kind: "call" | "require",
): Import | undefined {
  const at = place + 2;
  const close = tokens[place + 1]?.text === "(" ? tokens[place + 1]?.close : undefined;
  if (close === undefined || tokens[at]?.kind !== "string") return undefined;
  if (close !== at + 1 && tokens[at + 1]?.text !== ",") return undefined;
  const path: string[] = [];
  let next = close + 1;
  while (tokens[next]?.text === "." && tokens[next + 1]?.kind === "word") {
    path.push(tokens[next + 1]?.text ?? "");
    next += 2;
  }
  const none = { at, kind, bindings: [], own: [], members: close + 1 };
  const before = kind === "call" && tokens[place - 1]?.text === "await" ? place - 2 : place - 1;
  const whole = kind === "require" || before === place - 2;
  if (!whole || tokens[before]?.text !== "=" || !isEnd(tokens[next])) return none;
  const pattern = patternBefore(tokens, before);
  if (pattern === undefined) return none;
  const bindings = pattern.bindings.map((it) => ({ ...it, path: [...path, ...it.path] }));
  return { ...none, bindings, own: pattern.own };
}

/** Whether a declaration can end before this token. */
function isEnd(it: Token | undefined): boolean {
  if (it === undefined || it.text === ";" || it.text === "," || it.text === "}") return true;
  return it.kind === "word" && !continuing.has(it.text);
}

/** What is declared before an equals sign: one name, or names in braces. */
function patternBefore(
  tokens: readonly Token[],
  equals: number,
): { bindings: readonly Binding[]; own: readonly number[] } | undefined {
  const last = tokens[equals - 1];
  if (last?.kind === "word") {
    if (!isDeclared(tokens, equals - 1)) return undefined;
    return { bindings: [{ local: last.text, path: [] }], own: [equals - 1] };
  }
  const open = tokens.findLastIndex((it) => it.text === "{" && it.close === equals - 1);
  if (open === -1 || !isDeclared(tokens, open)) return undefined;
  return named(tokens, open, ":");
}

/** Names in braces: `{ a, b as c }` or, where a colon renames, `{ a, b: c }`. */
function named(
  tokens: readonly Token[],
  open: number,
  renaming: "as" | ":",
): { bindings: readonly Binding[]; own: readonly number[] } {
  const bindings: Binding[] = [];
  const own: number[] = [];
  const close = tokens[open]?.close ?? open;
  let from = open + 1;
  for (let place = from; place <= close; place++) {
    if (place < close && tokens[place]?.text !== ",") continue;
    const part = tokens.slice(from, place);
    if (part.length > 1 && part[0]?.text === "type" && part[1]?.text !== "as") {
      part.shift();
      from++;
    }
    const [name, as, local] = part;
    if (name?.kind === "word" && part.length === 1) {
      bindings.push({ local: name.text, path: [name.text] });
    } else if (name?.kind === "word" && as?.text === renaming && part.length === 3 && local) {
      bindings.push({ local: local.text, path: [name.text] });
    }
    for (let it = from; it < place; it++) own.push(it);
    from = place + 1;
  }
  return { bindings, own };
}

/** Whether a name, or a pattern, is one that `const` and its like declare, be it not the first. */
export function isDeclared(tokens: readonly Token[], place: number): boolean {
  for (let it = place - 1; it >= 0; it--) {
    const { text, kind } = tokens[it] as Token;
    if (kind === "word" && declaring.has(text) && !isMember(tokens, it)) return true;
    if (it === place - 1 && text !== ",") return false;
    if (text === ";") return false;
    if (kind !== "punctuator") continue;
    if (text === "(" || text === "[" || text === "{") return false;
    if (text === ")" || text === "]" || text === "}") {
      it = tokens.findLastIndex((opener, at) => at < it && opener.close === it);
    }
  }
  return false;
}

/** `import … from "x"`, `import "x"`. */
function declaration(tokens: readonly Token[], place: number): Import | undefined {
  const bindings: Binding[] = [];
  const own: number[] = [];
  let it = place + 1;
  if (tokens[it]?.kind === "string") return { at: it, kind: "import", bindings, own };
  if (tokens[it]?.text === "type" && tokens[it + 1]?.text !== "from") it++;
  else if (tokens[it]?.text === "type" && tokens[it + 2]?.text === "from") it++;
  for (; it < tokens.length; it++) {
    const { kind, text, close } = tokens[it] as Token;
    if (text === "from" && kind === "word" && tokens[it + 1]?.kind === "string") {
      return { at: it + 1, kind: "import", bindings, own };
    }
    if (text === "{" && close !== undefined) {
      const inBraces = named(tokens, it, "as");
      bindings.push(...inBraces.bindings);
      own.push(...inBraces.own);
      it = close;
    } else if (kind === "word") {
      if (text !== "as") bindings.push({ local: text, path: [] });
      own.push(it);
    } else if (text !== "*" && text !== ",") return undefined;
  }
  return undefined;
}

/** `export … from "x"`. */
function exported(tokens: readonly Token[], place: number): Import | undefined {
  let it = place + 1;
  if (tokens[it]?.text === "type") it++;
  if (tokens[it]?.text === "*") {
    it += tokens[it + 1]?.text === "as" ? 3 : 1;
  } else if (tokens[it]?.text === "{") {
    it = (tokens[it]?.close ?? it) + 1;
  } else return undefined;
  if (tokens[it]?.text !== "from" || tokens[it + 1]?.kind !== "string") return undefined;
  return { at: it + 1, kind: "export", bindings: [], own: [] };
}
