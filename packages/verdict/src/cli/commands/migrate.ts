import { type Call, type Command, exit, optionOf, UsageError } from "../command.ts";
import type { File } from "./migrate/files.ts";

const homes = ["verdict", "@verdict/codes"] as const;

/** `verdict migrate src`. */
export const migrate: Command = {
  name: "migrate",
  usage: "verdict migrate <folder>",
  summary: "imports of http-errors and its like to Verdict's",
  options: {
    write: { help: "change the files instead of showing it" },
    names: { help: "old names as well, to those of today" },
    to: { value: "<package>", values: homes, help: "whose drop-ins to import" },
  },
  notes: async () =>
    "It lets the programs in a folder import the drop-ins, and shows what would\nchange. What is in comments and strings stays, and so do node_modules,\ndist, coverage and folders whose name begins with a dot.",
  takes: (words) => words.length <= 1,
  run: async (call) => {
    const { words, options, print } = call;
    const [folder] = words;
    if (folder === undefined) throw new UsageError("say where: verdict migrate <folder>");
    const { rewritten, write } = await import("./migrate/files.ts");
    const files = found(folder, () =>
      rewritten(folder, { to: optionOf(call, "to") ?? homes[0], names: options["names"] === true }),
    );
    const changed = files.filter((it) => it.changes.length > 0);
    const writes = options["write"] === true && changed.length > 0;
    if (writes) {
      try {
        write(changed);
      } catch (error) {
        print.note(`verdict: ${(error as Error).message}`);
        return exit.nothing;
      }
    }
    if (print.format === "json") print.json(toJson(files, writes));
    else show(call, files, writes);
    return changed.length > 0 ? exit.done : exit.nothing;
  },
};

/** What is there; a folder that is not is wrong usage. */
function found(folder: string, read: () => File[]): File[] {
  try {
    return read();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    const why = code === "ENOENT" ? `there is no ${folder}` : message;
    throw new UsageError(`${why}; say where the sources are: verdict migrate src`);
  }
}

function toJson(files: readonly File[], written: boolean) {
  return {
    written,
    changes: files.flatMap(({ path, changes }) => changes.map((it) => ({ file: path, ...it }))),
    left: files.flatMap(({ path, left }) => left.map((it) => ({ file: path, ...it }))),
    packages: packagesOf(files),
  };
}

function packagesOf(files: readonly File[]): string[] {
  return [...new Set(files.flatMap((it) => it.packages))].sort();
}

function show({ print, options, words }: Call, files: readonly File[], written: boolean): void {
  for (const { path, changes } of files) {
    for (const { line, before, after } of changes) {
      print.line(`${path}:${line}`);
      print.line(`- ${before}`);
      print.line(`+ ${after}`);
    }
  }
  for (const { path, left } of files) {
    for (const { line, why } of left) print.note(`${path}:${line} is left as it is: ${why}`);
  }
  const changes = files.reduce((sum, it) => sum + it.changes.length, 0);
  if (changes === 0) {
    print.note(
      `verdict: nothing in ${words[0]} imports http-errors, statuses or http-status-codes`,
    );
    return;
  }
  const changed = files.filter((it) => it.changes.length > 0).length;
  const lines = `${count(changes, "line")} in ${count(changed, "file")}`;
  const names = packagesOf(files).join(", ");
  const next = written
    ? `changed. The packages they came from may go: npm uninstall ${names.replaceAll(",", "")}`
    : `would change; --write does it${options["names"] === true ? "" : ", --names takes old names along"}.`;
  print.text(`\n${lines} ${next}`);
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}
