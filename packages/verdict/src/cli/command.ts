import type { Io } from "./io.ts";
import type { Printer } from "./printer.ts";

/** An option of the command line. */
export interface Option {
  readonly help: string;
  readonly short?: string;
  /** What stands in for the value in the help (`<port>`); without it the option takes no value. */
  readonly value?: string;
  /** The values to choose from. */
  readonly values?: readonly string[];
  /** Whether it may be given several times; its values come with commas between them. */
  readonly several?: boolean;
}

/** One run of a command. */
export interface Call {
  readonly words: readonly string[];
  /** Options that were given: `true`, or the value. */
  readonly options: Readonly<Record<string, string | true>>;
  readonly print: Printer;
  readonly io: Io;
  /** Every command, the one for words that name none first. */
  readonly commands: readonly Command[];
}

/** One command; help and completions are made of these. */
export interface Command {
  readonly name: string;
  /** What to type, in the help's first column. */
  readonly usage: string;
  readonly summary: string;
  readonly options?: Readonly<Record<string, Option>>;
  /** What else its own help says. */
  readonly notes?: () => Promise<string>;
  /** Words to offer after the command's name. */
  readonly complete?: () => readonly string[] | Promise<readonly string[]>;
  /** Whether these words are for this command; when not, they are searched for. */
  readonly takes?: (words: readonly string[]) => boolean;
  /** Does it and gives the exit code. */
  readonly run: (call: Call) => Promise<number>;
}

/** Exit codes. */
export const exit = { done: 0, nothing: 1, usage: 2 } as const;

/** Wrong usage; the message is one line that says what to type. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Whether it is wrong usage, by its name: what the bundle loads late has a class of its own. */
export function isUsageError(error: unknown): error is UsageError {
  return error instanceof Error && error.name === "UsageError";
}

/** The value of an option that takes one. */
export function optionOf(call: Call, name: string): string | undefined {
  const value = call.options[name];
  return typeof value === "string" ? value : undefined;
}

/** Options that every command understands. */
export const everywhere: Readonly<Record<string, Option>> = {
  json: { help: "JSON on standard output" },
  md: { help: "Markdown" },
  full: { help: "the whole page instead of the card" },
  help: { help: "this help", short: "h" },
  version: { help: "the version", short: "V" },
};
