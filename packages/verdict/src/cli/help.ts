import { type Command, everywhere, type Option } from "./command.ts";
import { commands, other } from "./commands.ts";

const examples = [
  ["verdict 404", "one code"],
  ["verdict 401 403", "two codes side by side"],
  ["verdict 5xx", "a class"],
  ["verdict 429 --in fastapi", "a program that sends it, or deals with it"],
  ["verdict rate limit", "search in plain words"],
  ["tail access.log | verdict", "what the codes in a log mean"],
] as const;

/** The help, made of the commands. */
export function help(): string {
  const options: Record<string, Option> = {};
  for (const command of [...commands, other]) Object.assign(options, command.options);
  return [
    "verdict: the right HTTP status, on both sides of the wire",
    table(examples),
    `Commands\n${table(commands.map((it) => [it.usage, it.summary]))}`,
    `Options of commands\n${table(Object.entries(options).map(optionRow))}`,
    `Options everywhere\n${table(Object.entries(everywhere).map(optionRow))}`,
    "Exit code: 0 done, 1 found nothing, 2 wrong usage.\nNO_COLOR and FORCE_COLOR are honoured.",
  ].join("\n\n");
}

/** The help of one command. */
export async function helpFor({ usage, summary, options = {}, notes }: Command): Promise<string> {
  return [
    `${usage}: ${summary}`,
    ...(Object.keys(options).length === 0
      ? []
      : [`Options\n${table(Object.entries(options).map(optionRow))}`]),
    `Options everywhere\n${table(Object.entries(everywhere).map(optionRow))}`,
    ...(notes === undefined ? [] : [await notes()]),
  ].join("\n\n");
}

function optionRow([name, { help: text, value, short, values }]: [string, Option]) {
  const choices = values === undefined ? "" : `:\n${" ".repeat(31)}${values.join(", ")}`;
  const long = `--${name}${value === undefined ? "" : ` ${value}`}`;
  return [`${short === undefined ? "" : `-${short}, `}${long}`, `${text}${choices}`] as const;
}

function table(rows: readonly (readonly [string, string])[]): string {
  return rows.map(([left, right]) => `  ${left.padEnd(28)} ${right}`).join("\n");
}
