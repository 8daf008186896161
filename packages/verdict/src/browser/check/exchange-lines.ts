import { exchangeFromHar, type Finding, type HarEntry, isHar } from "@verdict/check";
import { linesInJson } from "./json-lines.ts";
import type { Lines } from "./messages.ts";

/** Characters of a text whose places are found. */
const most = 2 ** 21;

/** The lines of exchanges in JSON, or of a HAR, that findings are about: a field, the content, or how it begins. */
export function linesOfExchanges(text: string): (finding: Finding) => Lines | undefined {
  if (text.length > most) return () => undefined;
  const value: unknown = JSON.parse(text);
  const linesAt = linesInJson(text);
  const isOfHar = isHar(value);
  const all = isOfHar ? entriesOf(value.log.entries) : exchangesOf(value);
  return ({ where: { exchange, part, field, content } }) => {
    const { steps, value } = all[exchange] ?? {};
    if (steps === undefined) return undefined;
    const start = part === "request" ? (isOfHar ? "url" : "target") : "status";
    const line = field === undefined ? undefined : fieldIn(value, part, field);
    const inContent = isOfHar ? (part === "request" ? "postData" : "content") : "body";
    const rest = content === true ? [inContent] : line === undefined ? [start] : ["headers", line];
    const found = linesAt([...steps, part, ...rest]);
    // Of long content its beginning says enough.
    return found === undefined || content !== true ? found : { from: found.from, to: found.from };
  };
}

/** An exchange in a document: the steps that lead to it, and itself. */
interface Placed {
  readonly steps: readonly string[];
  readonly value: unknown;
}

/** Entries that are no exchange are not counted. */
function entriesOf(entries: readonly HarEntry[]): readonly Placed[] {
  return entries.flatMap((value, i) =>
    exchangeFromHar(value) === undefined ? [] : [{ steps: ["log", "entries", String(i)], value }],
  );
}

function exchangesOf(value: unknown): readonly Placed[] {
  if (Array.isArray(value)) return value.map((it, i) => ({ steps: [String(i)], value: it }));
  const { exchanges } = value as { readonly exchanges?: unknown };
  if (exchanges === undefined) return [{ steps: [], value }];
  if (!Array.isArray(exchanges)) return [{ steps: ["exchanges"], value: exchanges }];
  return exchanges.map((it, i) => ({ steps: ["exchanges", String(i)], value: it }));
}

/** Where a field is among those of a message, whatever form they have; `undefined` where it is missing. */
function fieldIn(
  exchange: unknown,
  part: "request" | "response",
  field: string,
): string | undefined {
  type Message = { readonly headers?: unknown };
  const { headers } = (exchange as Readonly<Record<string, Message | undefined>>)[part] ?? {};
  const isIt = (name: unknown): boolean => String(name).toLowerCase() === field.toLowerCase();
  if (!Array.isArray(headers)) return Object.keys(headers ?? {}).find(isIt);
  const at = headers.findIndex((it) => isIt(Array.isArray(it) ? it[0] : it?.name));
  return at === -1 ? undefined : String(at);
}
