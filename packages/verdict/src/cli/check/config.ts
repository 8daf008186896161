import { readFile } from "node:fs/promises";
import { UsageError } from "../command.ts";

/** What a folder has told once, so that nobody has to type it each time: `verdict.json`. */
export interface Config {
  readonly format?: string;
  readonly failOn?: string;
  readonly silence?: readonly string[];
}

/** The file, in the folder that the command runs in. */
const file = "verdict.json";

/**
 * The part of `verdict.json` that is about checking: `{ "check": { "format", "failOn", "silence": [] } }`; nothing where
 * there is no such file.
 *
 * @throws {UsageError} for a file that is none, with the member that is wrong
 */
export async function checkConfig(allowed: {
  readonly formats: readonly string[];
  readonly severities: readonly string[];
}): Promise<Config> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return {};
    throw new UsageError(`cannot read ${file}: ${(error as Error).message}`);
  }
  let value: { readonly check?: unknown } | null;
  try {
    value = JSON.parse(text) as typeof value;
  } catch (error) {
    throw new UsageError(`${file} is no JSON: ${(error as Error).message}`);
  }
  const { check = {} } = value ?? {};
  if (typeof check !== "object" || check === null)
    throw new UsageError(`${file}: check is an object`);
  const { format, failOn, silence = [], ...others } = check as Record<string, unknown>;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined)
    throw new UsageError(`${file}: check has format, failOn and silence, not ${unknown}`);
  if (format !== undefined && !allowed.formats.includes(format as string))
    throw new UsageError(`${file}: check.format is one of ${allowed.formats.join(", ")}`);
  if (failOn !== undefined && !allowed.severities.includes(failOn as string))
    throw new UsageError(`${file}: check.failOn is one of ${allowed.severities.join(", ")}`);
  if (!Array.isArray(silence) || !silence.every((it) => typeof it === "string"))
    throw new UsageError(`${file}: check.silence is a list of rules, as in "missing-date@/old"`);
  return { ...(check as Config), silence };
}
