import { type Call, exit, UsageError } from "../command.ts";
import { isFailed, spoken, targetsOf } from "./findings.ts";
import { textOf } from "./source.ts";

/** Each of a list by itself; what cannot be read says so in its place. */
export async function batch(call: Call, source: string): Promise<number> {
  const { check, checkOpenApi, inputFromJson, isOpenApi } = await import("@verdict/check");
  const name = source === "-" ? "standard input" : source;
  let all: unknown;
  try {
    all = JSON.parse(await textOf(call, source, name));
  } catch (error) {
    if (error instanceof SyntaxError) throw new UsageError(`${name}: ${error.message}`);
    throw error;
  }
  if (!Array.isArray(all)) throw new UsageError(`${name} is no list of inputs`);
  let failed = false;
  const results = all.map((it: unknown) => {
    try {
      const exchanges = isOpenApi(it) ? [] : inputFromJson(it).exchanges;
      const found = isOpenApi(it) ? checkOpenApi(it).findings : check(exchanges);
      const findings = spoken(call, targetsOf(exchanges), found);
      failed ||= isFailed(call, findings);
      return { findings };
    } catch (error) {
      failed = true;
      return { findings: [], error: (error as Error).message };
    }
  });
  call.print.json(results);
  return failed ? exit.nothing : exit.done;
}
