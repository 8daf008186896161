import { distance } from "@verdict/lookup/words";
import { type Command, everywhere, type Option, UsageError } from "./command.ts";

/** What was typed, sorted. */
export interface Typed {
  readonly command: Command;
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | true>>;
}

/**
 * Sort what was typed into a command, its words and its options: `--name`, `--name value`, `--name=value`, `-h`; all
 * words after `--`.
 *
 * Done by hand: loading the parser of `node:util` takes longer than the rest of `verdict 404`.
 *
 * @param commands every command that has a name to type
 * @param other the command for words that name none
 * @throws UsageError for an option that the command does not have, or one without its value
 */
export function sort(argv: readonly string[], commands: readonly Command[], other: Command): Typed {
  const known = new Map<string, Option>(Object.entries(everywhere));
  for (const command of [...commands, other]) {
    for (const [name, option] of Object.entries(command.options ?? {})) known.set(name, option);
  }
  const words: string[] = [];
  const options: Record<string, string | true> = {};
  const rest = [...argv];
  for (let it = rest.shift(); it !== undefined; it = rest.shift()) {
    if (it === "--") {
      words.push(...rest.splice(0));
    } else if (it.startsWith("-") && it.length > 1) {
      const [, typed = it, value] = /^([^=]*)=(.*)$/s.exec(it) ?? [];
      const [name, option] = optionFor(typed, known);
      const takes = option.value !== undefined;
      const given = checked(typed, value ?? (takes ? rest.shift() : undefined), option);
      const before = options[name];
      options[name] = option.several && before !== undefined ? `${before},${given}` : given;
    } else words.push(it);
  }
  const named = commands.find((it) => it.name === words[0]);
  const command = named?.takes?.(words.slice(1)) === false ? other : (named ?? other);
  for (const name of Object.keys(options)) {
    if (Object.hasOwn(everywhere, name) || Object.hasOwn(command.options ?? {}, name)) continue;
    const owners = [...commands, other].filter((it) => Object.hasOwn(it.options ?? {}, name));
    throw new UsageError(
      `--${name} goes with ${owners.map((it) => (it === other ? "a code" : `verdict ${it.name}`)).join(", ")}`,
    );
  }
  return { command, words: command === other ? words : words.slice(1), options };
}

function optionFor(typed: string, known: ReadonlyMap<string, Option>): [string, Option] {
  for (const [name, option] of known) {
    if (typed === `--${name}` || typed === `-${option.short}`) return [name, option];
  }
  const start = typed.replace(/^-+/, "").slice(0, 20);
  const [guess] = [...known.keys()]
    .map((name) => ({ name, slips: distance(start, name, 2) }))
    .filter(({ slips }) => start.length > 2 && slips <= 2)
    .sort((a, b) => a.slips - b.slips);
  const meant = guess === undefined ? "" : ` (did you mean --${guess.name}?)`;
  throw new UsageError(
    `There is no option ${typed.slice(0, 40)}${meant}; words that start with a dash go after --`,
  );
}

function checked(typed: string, value: string | undefined, option: Option): string | true {
  if (option.value === undefined) {
    if (value === undefined) return true;
    throw new UsageError(`${typed} takes no value`);
  }
  if (value === undefined || value === "") {
    throw new UsageError(`${typed} needs a value: ${typed} ${option.value}`);
  }
  if (option.values !== undefined && !option.values.includes(value)) {
    throw new UsageError(`${typed} is one of ${option.values.join(", ")}`);
  }
  return value;
}
