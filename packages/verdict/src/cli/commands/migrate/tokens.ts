/** A piece of a program that is neither white space nor a comment. */
export interface Token {
  /** `other`: numbers, regular expressions, text of templates and of JSX. */
  readonly kind: "word" | "string" | "punctuator" | "other";
  /** As it is written. */
  readonly text: string;
  readonly start: number;
  /** For an opening bracket, the place of the token that closes it. */
  close?: number;
}

/** The program cannot be read for sure. */
export class UnreadableError extends Error {
  override readonly name = "UnreadableError";
  /** Where. */
  readonly at: number;

  constructor(at: number) {
    super("brackets or quotes do not match");
    this.at = at;
  }
}

/** How deep templates and elements may be in one another. */
const deepest = 128;
/** What can stand before an expression; any other word is one, or ends one. */
const beforeExpression = new Set(
  (
    "return typeof instanceof in new delete void throw case do else yield await default " +
    "extends export import as satisfies"
  ).split(" "),
);
/** After the parentheses that follow these, a statement begins. */
const beforeStatement = new Set(["if", "while", "for", "with"]);
/** After these a brace opens a block. */
const beforeBlock = new Set(["", ")", ";", "{", "}", "=>", "else", "do", "try", "finally"]);

const white = /(?:\s|\/\/[^\n\r\u2028\u2029]*|\/\*[\s\S]*?\*\/)+/y;
const word =
  /#?(?:[\p{ID_Start}$_]|\\u[\da-fA-F{}]+)(?:[\p{ID_Continue}$\u200c\u200d]|\\u[\da-fA-F{}]+)*/uy;
const number = /\.?\d(?:[eE][+-]|[\w.])*/y;
const string = /"(?:[^"\\\n\r]|\\(?:\r\n|[\s\S]))*"|'(?:[^'\\\n\r]|\\(?:\r\n|[\s\S]))*'/y;
const regularExpression =
  /\/(?![*/])(?:[^/\\[\n\r]|\\[^\n\r]|\[(?:[^\]\\\n\r]|\\[^\n\r])*\])+\/[\p{ID_Continue}$]*/uy;
const punctuator =
  /\.\.\.|=>|\?\.(?!\d)|\+\+|--|[=!]==?|&&=?|\|\|=?|\?\?=?|\*\*=?|[-+*/%&|^]=|<<=?|>{1,3}=?|<=|[-{}()[\].;,<>+*/%&|^!~?:=@#]/y;
const jsxName = /[\p{ID_Continue}$:.-]+/uy;
const jsxText = /[^<{}>]+/y;
const jsxString = /"[^"]*"|'[^']*'/y;
/** `<T,>` and `<T extends …>` open a generic function, not an element. */
const generic = /<\s*(?:const\s+)?[\p{ID_Continue}$]+\s*(?:,|=[^>]|extends\s+[^\s=>])/uy;

/**
 * The tokens of JavaScript or TypeScript.
 *
 * It tells code from comments, strings, templates, regular expressions and JSX, and no more: what it makes of a program
 * that is wrong is not said.
 *
 * @param options.jsx whether `<` may open an element; it may not in `.ts`
 * @throws UnreadableError for a program whose brackets or quotes do not match
 */
export function tokensOf(source: string, options: { readonly jsx: boolean }): Token[] {
  const tokens: Token[] = [];
  let at = source.startsWith("#!") ? Math.max(source.search(/[\n\r]|$/), 0) : 0;
  // What is taken for an element and is none is read again; not without end.
  let budget = 4 * source.length;
  let depth = 0;
  // Whether an expression ends here, so that a slash divides and `<` compares.
  let operand = false;

  code(false);
  if (at < source.length) throw new UnreadableError(at);
  return tokens;

  function match(pattern: RegExp): string | undefined {
    pattern.lastIndex = at;
    const [text] = pattern.exec(source) ?? [];
    return text;
  }

  function add(kind: Token["kind"], text: string): void {
    tokens.push({ kind, text, start: at });
    at += text.length;
    budget -= text.length;
    if (budget < 0) throw new UnreadableError(at);
  }

  /** Code to its end, or to the brace that closes what an expression in a template or an element opened. */
  function code(nested: boolean): void {
    const open: { place: number; text: string; expression: boolean }[] = [];
    if (++depth > deepest) throw new UnreadableError(at);
    operand = false;
    for (;;) {
      at += match(white)?.length ?? 0;
      if (at >= source.length) break;
      const char = source[at] as string;
      const before = tokens.at(-1);
      if (char === "}" && open.length === 0 && nested) {
        depth--;
        return;
      }
      if (char === '"' || char === "'") take(string, "string");
      else if (char === "`") template();
      else if (match(number) !== undefined) take(number, "other");
      else if (match(word) !== undefined) {
        const text = match(word) as string;
        const member = before?.text === "." || before?.text === "?.";
        const inFor = text === "of" && open.at(-1)?.text === "for";
        add("word", text);
        operand = member || !(beforeExpression.has(text) || inFor);
      } else if (char === "/" && !operand) take(regularExpression, "other");
      else if (char === "<" && !operand && options.jsx && match(generic) === undefined) {
        maybeElement();
      } else mark(before, open);
    }
    if (nested || open.length > 0) throw new UnreadableError(at);
  }

  function take(pattern: RegExp, kind: Token["kind"]): void {
    const text = match(pattern);
    if (text === undefined) throw new UnreadableError(at);
    add(kind, text);
    operand = true;
  }

  function mark(
    before: Token | undefined,
    open: { place: number; text: string; expression: boolean }[],
  ): void {
    const text = match(punctuator);
    if (text === undefined) throw new UnreadableError(at);
    if (text === "(" || text === "[" || text === "{") {
      const opener = text === "(" ? wordBefore() : "";
      const expression =
        text === "{"
          ? !operand && !beforeBlock.has(before?.text ?? "")
          : !beforeStatement.has(opener);
      open.push({ place: tokens.length, text: opener === "for" ? "for" : text, expression });
      add("punctuator", text);
      operand = false;
    } else if (text === ")" || text === "]" || text === "}") {
      const opened = open.pop();
      const opener = opened === undefined ? undefined : tokens[opened.place];
      if (opened === undefined || opener === undefined || !pairs.has(opener.text + text)) {
        throw new UnreadableError(at);
      }
      opener.close = tokens.length;
      add("punctuator", text);
      operand = opened.expression;
    } else {
      // `a++ / b`, and what TypeScript asserts not to be null: `a! / b`.
      const keeps = text === "++" || text === "--" || (text === "!" && operand && adjoins(before));
      add("punctuator", text);
      operand = keeps && operand;
    }
  }

  /** The word before a parenthesis, if it is no member: `if`, `for await`. */
  function wordBefore(): string {
    const last = tokens.at(-1);
    const isAwait = last?.text === "await" && tokens.at(-2)?.text === "for";
    const it = isAwait ? tokens.at(-2) : last;
    const member = [".", "?."].includes(tokens[tokens.length - (isAwait ? 3 : 2)]?.text ?? "");
    return it?.kind === "word" && !member ? it.text : "";
  }

  function adjoins(before: Token | undefined): boolean {
    return before !== undefined && before.start + before.text.length === at;
  }

  function template(): void {
    add("other", "`");
    for (;;) {
      const from = at;
      while (at < source.length && source[at] !== "`" && !source.startsWith("${", at)) {
        at += source[at] === "\\" ? 2 : 1;
      }
      budget -= at - from;
      if (at >= source.length) throw new UnreadableError(at);
      if (source[at] === "`") break;
      add("other", "${");
      code(true);
      add("other", "}");
    }
    add("other", "`");
    operand = true;
  }

  /** An element where there is one; else `<` is what it is elsewhere. */
  function maybeElement(): void {
    const start = at;
    const { length } = tokens;
    const around = depth;
    try {
      element();
      operand = true;
    } catch (error) {
      if (!(error instanceof UnreadableError) || budget < 0) throw error;
      at = start;
      tokens.length = length;
      depth = around;
      add("punctuator", "<");
      operand = false;
    }
  }

  function element(): void {
    if (++depth > deepest) throw new UnreadableError(at);
    elementInside();
    depth--;
  }

  function elementInside(): void {
    add("other", "<");
    skipWhite();
    const name = match(jsxName);
    if (name !== undefined) add("other", name);
    skipWhite();
    if (name !== undefined && source[at] === "<") typeArguments();
    for (;;) {
      skipWhite();
      if (source.startsWith("/>", at) && name !== undefined) {
        add("other", "/>");
        return;
      }
      if (source[at] === ">") break;
      if (name === undefined) throw new UnreadableError(at);
      attribute();
    }
    add("other", ">");
    for (;;) {
      at += match(jsxText)?.length ?? 0;
      if (source[at] === "{") expression();
      else if (source[at] !== "<") throw new UnreadableError(at);
      else if (/^<\s*\//.test(source.slice(at, at + 50))) break;
      else element();
    }
    add("other", "<");
    skipWhite();
    add("other", "/");
    skipWhite();
    const closed = match(jsxName);
    if (closed !== name) throw new UnreadableError(at);
    if (closed !== undefined) add("other", closed);
    skipWhite();
    if (source[at] !== ">") throw new UnreadableError(at);
    add("other", ">");
  }

  function attribute(): void {
    const name = match(jsxName);
    if (name !== undefined) {
      add("other", name);
      skipWhite();
      if (source[at] !== "=") return;
      add("other", "=");
      skipWhite();
    }
    const text = name === undefined ? undefined : match(jsxString);
    if (text !== undefined) add("other", text);
    else if (source[at] === "{") expression();
    else if (source[at] === "<" && name !== undefined) element();
    else throw new UnreadableError(at);
  }

  function expression(): void {
    add("other", "{");
    code(true);
    add("other", "}");
  }

  function typeArguments(): void {
    let open = 0;
    do {
      skipWhite();
      const text = match(string) ?? match(word) ?? match(number) ?? source[at];
      if (text === undefined || text === ";") throw new UnreadableError(at);
      if (text === "<") open++;
      if (text === ">") open--;
      add("other", text);
    } while (open > 0);
  }

  function skipWhite(): void {
    at += match(white)?.length ?? 0;
  }
}

const pairs = new Set(["()", "[]", "{}"]);
