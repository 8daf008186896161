import { parse, YAMLParseError } from "yaml";

/**
 * A document in YAML.
 *
 * @throws {SyntaxError} for what is none, or would grow without end
 */
export function parseYaml(text: string): unknown {
  try {
    // What all operations share is often written once and merged into each; more aliases than this are an attack.
    return parse(text, { merge: true, maxAliasCount: 10_000 });
  } catch (error) {
    if (error instanceof YAMLParseError && error.code === "RESOURCE_EXHAUSTION")
      throw new SyntaxError("It is nested too deeply.");
    if (error instanceof YAMLParseError || error instanceof ReferenceError)
      throw new SyntaxError(error.message.split("\n", 1)[0]);
    throw error;
  }
}
