import { Trouble } from "../data.ts";

/** What the driver throws, as trouble where the question was not wrong. */
export function troubleOf(error: unknown): unknown {
  const { code = "", severity } = error as { readonly code?: string; readonly severity?: string };
  const kind = severity === undefined ? withoutServer(error) : byServer(code);
  return kind === undefined ? error : new Trouble(kind, reasonOf(error), error);
}

/** Where several addresses were tried, as those of localhost are, the message is empty. */
export function reasonOf(error: unknown): string {
  const { message, code } = error as { readonly message?: string; readonly code?: string };
  return message || code || String(error);
}

function byServer(code: string): Trouble["kind"] | undefined {
  if (away.test(code)) return "away";
  return busy.test(code) ? "busy" : undefined;
}

function withoutServer(error: unknown): Trouble["kind"] {
  // The driver has waited for one of its own connections, which others use.
  const isOwn = (error as Error).message === "timeout exceeded when trying to connect";
  return isOwn ? "busy" : "away";
}

/**
 * SQLSTATE (Appendix A of PostgreSQL's manual): no connection, it shuts down or starts, it can only be read, nobody is
 * let in, and the database or its tables are not there (any more).
 */
const away = /^(?:08|57P0[1-5]|25006|28|3D000|3F000|42P01|42501)/;

/** Too many connections, no memory or disk; waited too long for a lock; two that waited for one another. */
const busy = /^(?:53|57014|55P03|40001|40P01|25P0[34])/;
