/** How wide a line of code may be, so that it needs no scrolling beside anything. */
const widest = 74;

/** A text as a literal of JavaScript or Python: in double quotes, unless it holds some. */
export function quote(text: string): string {
  const escaped = JSON.stringify(text);
  if (!text.includes('"') || text.includes("'")) return escaped;
  return `'${escaped.slice(1, -1).replaceAll('\\"', '"')}'`;
}

/** What stands for values, and around the names of members, in a language. */
export interface Notation {
  readonly key: (name: string) => string;
  readonly truth: readonly [yes: string, no: string, nothing: string];
}

/** As JavaScript has it. */
export const javaScript: Notation = {
  key: (name) => (/^[A-Za-z_]\w*$/.test(name) ? name : quote(name)),
  truth: ["true", "false", "null"],
};

/** As Python has it. */
export const python: Notation = { key: quote, truth: ["True", "False", "None"] };

/** As JSON has it. */
export const jsonNotation: Notation = { key: JSON.stringify, truth: ["true", "false", "null"] };

/**
 * A value as a literal: on one line if it fits there.
 *
 * @param before how much stands in front of it on its line
 * @param indent how far the line is indented
 */
export function literal(
  value: unknown,
  notation: Notation = javaScript,
  before = 0,
  indent = 0,
): string {
  const [yes, no, nothing] = notation.truth;
  if (typeof value === "string") return quote(value);
  if (value === true) return yes;
  if (value === false) return no;
  if (value === null || value === undefined) return nothing;
  if (typeof value !== "object") return String(value);
  const isList = Array.isArray(value);
  const spaced = isList || notation !== javaScript ? "" : " ";
  const parts = (deep: number): string[] =>
    isList
      ? value.map((it) => literal(it, notation, 0, deep))
      : Object.entries(value).map(
          ([name, it]) => `${notation.key(name)}: ${literal(it, notation, name.length + 2, deep)}`,
        );
  const [open, close] = isList ? "[]" : "{}";
  const flat = parts(-1000).join(", ");
  const line = flat === "" ? `${open}${close}` : `${open}${spaced}${flat}${spaced}${close}`;
  if (indent < 0 || indent + before + line.length <= widest) return line;
  const step = notation === python ? 4 : 2;
  const pad = " ".repeat(indent + step);
  return `${open}\n${parts(indent + step)
    .map((it) => `${pad}${it},\n`)
    .join("")}${" ".repeat(indent)}${close}`;
}

/** Lines of code, those that are left out (`undefined`) apart. */
export function lines(...all: readonly (string | undefined)[]): string {
  return all.filter((it) => it !== undefined).join("\n");
}

/** A sentence as a comment, on as many lines as it needs. */
export function comment(text: string, mark: string, indent = 0): string | undefined {
  if (text === "") return undefined;
  const head = `${" ".repeat(indent)}${mark} `;
  const found: string[] = [];
  for (const word of `${text.charAt(0).toUpperCase()}${text.slice(1)}.`.split(" ")) {
    const last = found.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= widest) {
      found[found.length - 1] = `${last} ${word}`;
    } else found.push(head + word);
  }
  return found.join("\n");
}
