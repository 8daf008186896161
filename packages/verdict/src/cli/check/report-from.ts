import type { Report } from "@verdict/check";

/**
 * What is wrong in a text, whatever it holds: exchanges as JSON, a HAR, HTTP as `curl -v` and `.http` files show it, or an
 * OpenAPI document in JSON or YAML.
 *
 * @param isOpen whether the values of queries are shown
 * @param told called with what in it could not be read, where the rest could
 * @throws {Unreadable} for what cannot be read, with the place, and for what holds nothing to check
 */
export async function reportFrom(
  name: string,
  text: string,
  told: (fault: string) => void,
  isOpen = false,
): Promise<Report> {
  const { check, checkOpenApi, readInput, reportOn } = await import("@verdict/check");
  const document = await readable(() => documentIn(text));
  if (document !== undefined) {
    const { operations, findings } = checkOpenApi(document);
    if (operations.length === 0) throw new Unreadable("It describes no operation.");
    const about = operations.map(({ method, path }) => `${method} ${path}`);
    return { name, about, unit: "operation", findings };
  }
  const { exchanges, faults } = await readable(() => readInput(text));
  for (const it of faults.slice(0, 10)) told(it);
  if (exchanges.length === 0) throw new Unreadable("It holds no exchange.");
  return reportOn(name, exchanges, check(exchanges), isOpen);
}

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
): Promise<Readonly<Record<string, unknown>> | undefined> {
  const { isOpenApi } = await import("@verdict/check");
  const isJson = /^\s*\{/.test(text);
  if (
    isJson ? !/"(?:openapi|swagger)"/.test(text) : !/^["']?(?:openapi|swagger)["']?\s*:/m.test(text)
  ) {
    return undefined;
  }
  let value: unknown;
  if (isJson) value = JSON.parse(text);
  else {
    const { parse, YAMLParseError } = await import("yaml");
    try {
      // What all operations share is often written once and merged into each; more aliases than this are an attack.
      value = parse(text, { merge: true, maxAliasCount: 10_000 });
    } catch (error) {
      if (error instanceof YAMLParseError || error instanceof ReferenceError)
        throw new SyntaxError(error.message.split("\n", 1)[0]);
      throw error;
    }
  }
  return isOpenApi(value) ? value : undefined;
}
