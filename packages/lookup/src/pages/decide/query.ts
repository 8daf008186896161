import {
  type Checked,
  checkQuestion,
  type Problem,
  type Question,
  requestVocabulary,
  vocabulary,
  type Word,
} from "@verdict/decide";
import { linesOf, readValue, toLines, writeValue } from "./fact-text.ts";

type Words = Readonly<Record<string, Word<unknown>>>;

/** The fields of the request have lines of their own: `headers` is what a resource says in its responses. */
const { headers: _, ...ownWords } = requestVocabulary;
const requestWords: Words = ownWords;
const factWords: Words = vocabulary;

/** What is no fact: members of the request, its fields, and the clock. */
export const fieldsName = "fields";

/**
 * The question that an address asks: facts and members of the request under their names, the request's fields under
 * `fields`, a line each. What is empty has its default.
 *
 * @example questionOf(new URLSearchParams("method=PUT&exists=no"))
 * // { question: { resource: { exists: false }, request: { method: "PUT" } } }
 */
export function questionOf(query: URLSearchParams): Checked<{ readonly question: Question }> {
  const resource = new Map<string, unknown>();
  const request = new Map<string, unknown>([["method", requestVocabulary.method.initial]]);
  const wrong: Problem[] = [];
  let clock: string | undefined;
  for (const [name, value] of query) {
    // A form sends line breaks as CR and LF.
    const text = value.replace(/\r\n?/g, "\n");
    if (text === "") continue;
    const word = Object.hasOwn(requestWords, name) ? requestWords[name] : undefined;
    if (name === fieldsName) {
      const { fields, wrong: line = "" } = linesOf(text);
      if (fields === undefined) wrong.push(noField(line));
      else if (Object.keys(fields).length > 0) request.set("headers", fields);
    } else if (name === "clock") clock = text;
    else if (name === "body") request.set(name, text);
    else if (word !== undefined) request.set(name, readValue(word.kind, text));
    else resource.set(name, Object.hasOwn(factWords, name) ? factOf(name, text) : text);
  }
  const checked = checkQuestion({
    ...(resource.size === 0 ? {} : { resource: Object.fromEntries(resource) }),
    request: Object.fromEntries(request),
    ...(clock === undefined ? {} : { clock }),
  });
  const problems = [...wrong, ...("problems" in checked ? checked.problems : [])];
  return problems.length > 0 ? { problems } : checked;
}

/**
 * The shortest query that asks a question: what has its default is left out.
 *
 * @example queryOf({ resource: { exists: false }, request: { method: "GET" } }) // "exists=no"
 */
export function queryOf({ resource = {}, request, clock }: Question): string {
  return [...textsOf({ resource, request, ...(clock === undefined ? {} : { clock }) })]
    .map(([name, text]) => `${encodeURIComponent(name)}=${encoded(text)}`)
    .join("&");
}

/** The texts that a question is in a form, by the names of their fields; those of defaults are left out. */
export function textsOf({ resource = {}, request, clock }: Question): ReadonlyMap<string, string> {
  const { headers = {}, body, ...members } = request;
  const texts = new Map<string, string>();
  const add = (name: string, word: Word<unknown> | undefined, value: unknown): void => {
    if (word === undefined || JSON.stringify(value) === JSON.stringify(word.initial)) return;
    const text = writeValue(word.kind, value);
    if (text !== "") texts.set(name, text);
  };
  for (const [name, value] of Object.entries(members)) add(name, requestWords[name], value);
  if (Object.keys(headers).length > 0) texts.set(fieldsName, toLines(headers));
  if (typeof body === "string" && body !== "") texts.set("body", body);
  for (const [name, value] of Object.entries(resource)) add(name, factWords[name], value);
  if (clock !== undefined) texts.set("clock", clock);
  return texts;
}

/** Where the verdict on a question is. */
export function addressOf(question: Question): string {
  const query = queryOf(question);
  // Without anything the page starts with an example; this question is all defaults.
  return `/decide?${query === "" ? `method=${question.request.method}` : query}`;
}

function factOf(name: string, text: string): unknown {
  return readValue((factWords[name] as Word<unknown>).kind, text);
}

function noField(line: string): Problem {
  const shown = line.length > 40 ? `${line.slice(0, 40)}…` : line;
  const detail = `has a line that is no field: ${JSON.stringify(shown)}; a name, a colon and a value are one`;
  return { pointer: "/request/headers", detail };
}

/** What may stand in a query as it is, and is easier to read so (RFC 3986 3.4). */
function encoded(text: string): string {
  return encodeURIComponent(text)
    .replace(/%2C|%2F|%3A|%3B|%3D|%40/g, decodeURIComponent)
    .replaceAll("%20", "+");
}
