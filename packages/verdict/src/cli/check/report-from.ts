import {
  check,
  checkAlone,
  checkOpenApi,
  isOpenApi,
  type Report,
  readInput,
  reportOn,
  reportOnResponses,
} from "@verdict/check";

/** How a text is read. */
export interface Reading {
  /** What reads YAML, which is asked for nothing else. */
  readonly parseYaml: (text: string) => unknown;
  /** Called with what in it could not be read, where the rest could. */
  readonly told?: (fault: string) => void;
  /** Called with what was left out, and how to have it checked. */
  readonly noted?: (note: string) => void;
  /** Whether the values of queries are shown. */
  readonly isOpen?: boolean;
}

/** YAML for whoever runs on Node: its reader is loaded with the first text in it. */
export async function lateYaml(text: string): Promise<unknown> {
  const { parseYaml } = await import("./parse-yaml.ts");
  return parseYaml(text);
}

/**
 * What is wrong in a text, whatever it holds: exchanges as JSON, a HAR, HTTP as `curl -v` and `.http` files show it, or an
 * OpenAPI document in JSON or YAML. Responses without their requests, as `curl -i` shows them, are checked by themselves.
 *
 * @throws {Unreadable} for what cannot be read, with the place, and for what holds nothing to check
 */
export async function reportFrom(
  name: string,
  text: string,
  { parseYaml, told, noted, isOpen = false }: Reading,
): Promise<Report> {
  const document = await readable(() => documentIn(text, parseYaml));
  if (document !== undefined) {
    const { operations, findings } = checkOpenApi(document);
    if (operations.length === 0) throw new Unreadable("It describes no operation.");
    const about = operations.map(({ method, path }) => `${method} ${path}`);
    return { name, about, unit: "operation", findings };
  }
  const { exchanges, responses, faults } = await readable(() => readInput(text));
  for (const it of faults.slice(0, 10)) told?.(it);
  if (responses.length > 0) {
    noted?.(exchanges.length === 0 ? onlyResponses : `${responses.length} ${withoutRequest}`);
  }
  if (exchanges.length === 0) {
    if (responses.length === 0)
      throw new Unreadable("It holds no exchange; curl -v URL > file 2>&1 writes one.");
    return reportOnResponses(name, responses, responses.flatMap(checkAlone));
  }
  return reportOn(name, exchanges, check(exchanges), isOpen);
}

const onlyResponses =
  "There is no request, so that rules which need one are left out; curl -v shows both.";
const withoutRequest = "of the responses had no request before them, and were left out.";

/** What was given cannot be read, or holds nothing to check; the message says why, in a sentence. */
export class Unreadable extends Error {}

/** What readers throw is about what was given; anything else that is thrown is a mistake of ours. */
async function readable<T>(read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError)
      throw new Unreadable(error.message);
    throw error;
  }
}

/** An OpenAPI document, in JSON or YAML; `undefined` for any other text. */
export async function documentIn(
  text: string,
  parseYaml: Reading["parseYaml"],
): Promise<Readonly<Record<string, unknown>> | undefined> {
  const isJson = /^\s*\{/.test(text);
  if (
    isJson ? !/"(?:openapi|swagger)"/.test(text) : !/^["']?(?:openapi|swagger)["']?\s*:/m.test(text)
  ) {
    return undefined;
  }
  const value = isJson ? JSON.parse(text) : await parseYaml(text);
  return isOpenApi(value) ? value : undefined;
}
