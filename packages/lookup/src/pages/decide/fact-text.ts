import type { Kind } from "@verdict/decide";

type AnyKind = Kind<unknown>;

/** What a switch says, in an address and in a form. */
const words: Readonly<Record<string, boolean>> = { yes: true, no: false, true: true, false: false };

/** A list without entries; an empty text stands for what holds unless told. */
const nothing = "none";

/**
 * The value that a text stands for, as a person types it: `yes`, `10`, `GET, HEAD`, a line for each field, or the text
 * itself; JSON where it takes that. What no value can be made of stays a text, for the check to tell.
 *
 * @example readValue(vocabulary.methods.kind, "GET, PUT") // ["GET", "PUT"]
 */
export function readValue(kind: AnyKind, text: string): unknown {
  if (accepts(kind, true)) return Object.hasOwn(words, text) ? words[text] : text;
  if (accepts(kind, text)) return /^".*"$/s.test(text) && accepts(kind, "") ? json(text) : text;
  if (/^\d+$/.test(text) && accepts(kind, Number(text))) return Number(text);
  if (/^[[{]/.test(text)) {
    const value = json(text);
    if (typeof value === "object") return value;
  }
  if (accepts(kind, [])) return text === nothing ? [] : partsOf(text);
  return accepts(kind, { A: "b" }) ? (linesOf(text).fields ?? text) : text;
}

/**
 * A value as the text that {@link readValue} reads it from.
 *
 * @example writeValue(vocabulary.methods.kind, ["GET", "PUT"]) // "GET, PUT"
 */
export function writeValue(kind: AnyKind, value: unknown): string {
  if (value === null || value === undefined) return "";
  const text = inWords(value);
  const isSame = JSON.stringify(readValue(kind, text)) === JSON.stringify(value);
  return isSame && text !== "" ? text : JSON.stringify(value);
}

/** Fields, a line each; a field that is there twice has both values (RFC 9110 5.3). */
export function linesOf(text: string): {
  readonly fields?: Readonly<Record<string, string>>;
  /** The line that is no field. */
  readonly wrong?: string;
} {
  const fields = new Map<string, string>();
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (line.trim() === "") continue;
    const [, name, value = ""] = /^([^:\s]+):(.*)$/s.exec(line.trim()) ?? [];
    if (name === undefined) return { wrong: line };
    const before = fields.get(name);
    fields.set(name, before === undefined ? value.trim() : `${before}, ${value.trim()}`);
  }
  return { fields: Object.fromEntries(fields) };
}

/** Fields as lines. */
export function toLines(fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}`)
    .join("\n");
}

/** Whether a value is of a kind. */
export function accepts(kind: AnyKind, value: unknown): boolean {
  return kind.problems(value, "").length === 0;
}

function inWords(value: unknown): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (Array.isArray(value)) return value.length === 0 ? nothing : value.join(", ");
  if (typeof value === "object" && value !== null) return toLines(value as Record<string, string>);
  return String(value);
}

/** The parts of a list; a comma between quotes parts nothing. */
function partsOf(text: string): string[] {
  return (text.match(/(?:"[^"]*"|[^,"]|")+/g) ?? [])
    .map((it) => it.trim())
    .filter((it) => it !== "");
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
