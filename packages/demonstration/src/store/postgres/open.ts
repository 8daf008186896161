import type { WatchOptions } from "@verdict/server/store";
import { Kysely, PostgresDialect, type PostgresPoolClient } from "kysely";
import pg, { type Pool, type PoolClient } from "pg";
import { type Data, dataIn, Trouble } from "../data.ts";
import type { Tables } from "../tables.ts";
import { turns } from "../turns.ts";
import { migrate } from "./migrate.ts";
import { reasonOf, troubleOf } from "./trouble.ts";

/** Milliseconds for each of these, so that nobody waits for a server that is not there, or does not answer. */
const patience = {
  connectionTimeoutMillis: 2000,
  /** By the clock of the server, which stops it then. */
  statement_timeout: 5000,
  /** By that of this process, where the server does not. */
  query_timeout: 7000,
  /** A process that stands still in the middle of a change keeps the others from theirs for no longer. */
  idle_in_transaction_session_timeout: 5000,
};

/** Connections at most. */
const most = 10;

/** The type of whole numbers of 64 bits: none here is too large for a number of JavaScript's. */
const int8 = 20;

/**
 * Open the data in a database of PostgreSQL, and bring it to the present schema.
 *
 * @param where such as `postgres://user:password@localhost:5432/verdict`
 * @throws {Error} when it is not there, or a later version has written it
 */
export async function openPostgres(
  where: string,
  options: Pick<WatchOptions, "log" | "retry"> = {},
): Promise<Data> {
  const name = `The data in ${shown(where)}`;
  const pool = new pg.Pool({
    ...patience,
    connectionString: where,
    max: most,
    keepAlive: true,
    application_name: "verdict",
    types: {
      getTypeParser: ((oid: number, format: "text") =>
        oid === int8 ? Number : pg.types.getTypeParser(oid, format)) as never,
    },
  });
  // Whoever asks next learns that a connection is lost, whether or not somebody was using it just then.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  try {
    const client = await pool.connect();
    try {
      await migrate(client);
    } finally {
      client.release();
    }
  } catch (cause) {
    await pool.end();
    throw new Error(`${name} cannot be opened: ${reasonOf(cause)}`, { cause });
  }
  const dialect = new PostgresDialect({
    pool: { options: {}, connect: () => connected(pool), end: () => pool.end() },
  });
  return dataIn(new Kysely<Tables>({ dialect }).withSchema("verdict"), {
    ...options,
    name,
    // One process changes something after the other, as in SQLite: nobody passes a check that another one is about to make
    // false.
    lock: (it) => it.selectFrom("revision").select("last").forUpdate().execute(),
    // And those of this process wait here, not on the connections that others could read by.
    turns: turns(),
  });
}

/** A connection that is not used again once it was in trouble: an answer that is late would be taken for the next one. */
async function connected(pool: Pool): Promise<PostgresPoolClient> {
  let isBroken = false;
  const told = (error: unknown): never => {
    const it = troubleOf(error);
    if (it instanceof Trouble && it.kind === "away") isBroken = true;
    throw it;
  };
  const client: PoolClient = await pool.connect().catch(told);
  const query = (sql: string, parameters: readonly unknown[]) =>
    client.query(sql, [...parameters]).catch(told);
  return { query: query as never, release: () => client.release(isBroken) };
}

/** Where it is, without what lets one in. */
function shown(where: string): string {
  try {
    const { host, pathname } = new URL(where);
    return `PostgreSQL at ${host || "localhost"}${pathname}`;
  } catch {
    return "PostgreSQL";
  }
}
