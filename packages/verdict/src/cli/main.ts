import { sort } from "./args.ts";
import { type Command, exit, isUsageError, UsageError } from "./command.ts";
import { lines } from "./commands/lines.ts";
import { commands, other } from "./commands.ts";
import { help, helpFor } from "./help.ts";
import type { Io } from "./io.ts";
import { type Printer, printer } from "./printer.ts";
import { version } from "./version.ts";

/**
 * Run the command line.
 *
 * @param argv what was typed after `verdict`
 * @returns the exit code: 0 done, 1 found nothing, 2 wrong usage
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  let print: Printer = printer(io, "text", false);
  try {
    const { command, words, options } = sort(argv, commands, other);
    if (options["json"] === true && options["md"] === true) {
      throw new UsageError("--json and --md exclude each other");
    }
    const format = options["json"] === true ? "json" : options["md"] === true ? "md" : "text";
    print = printer(io, format, options["full"] === true);
    if (options["version"] === true) print.text(version());
    else if (options["help"] === true && command !== other) print.text(await helpFor(command));
    else if (options["help"] === true || asksForHelp(command, words)) print.text(help());
    else {
      const run = bare(command, words) ? lines : command.run;
      return await run({ words, options, print, io, commands: [other, ...commands] });
    }
    return exit.done;
  } catch (error) {
    if (!isUsageError(error)) throw error;
    print.note(`verdict: ${error.message}. Help: verdict --help`);
    return exit.usage;
  }

  /** `verdict help`, and nothing at all typed on a terminal. */
  function asksForHelp(command: Command, words: readonly string[]): boolean {
    if (command !== other) return false;
    return words.length === 1
      ? words[0] === "help"
      : bare(command, words) && io.stdin.isTTY === true;
  }
}

function bare(command: Command, words: readonly string[]): boolean {
  return command === other && words.every((it) => it.trim() === "");
}
