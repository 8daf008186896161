import type { DatabaseSync, SQLInputValue, SQLOutputValue, StatementSync } from "node:sqlite";

export type { DatabaseSync, SQLInputValue, SQLOutputValue, StatementSync };

/** What Node says about its SQLite while it calls it experimental (22 and 24). */
const warning = /SQLite is an experimental feature/;

/**
 * Node's SQLite, without the warning that Node 22 prints when it is loaded: who starts a server can do nothing about it.
 *
 * @throws {Error} when this Node has none: it came with 22.5, without a flag with 22.13
 */
export function loadSqlite(): typeof import("node:sqlite") {
  const { emitWarning } = process;
  process.emitWarning = ((...args: Parameters<typeof emitWarning>) => {
    if (!warning.test(String(args[0]))) emitWarning.apply(process, args);
  }) as typeof emitWarning;
  try {
    const it = process.getBuiltinModule?.("node:sqlite");
    if (it === undefined)
      throw new Error(`Node ${process.versions.node} has no SQLite; 22.13 has.`);
    return it;
  } finally {
    process.emitWarning = emitWarning;
  }
}
