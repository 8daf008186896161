import type { ClientBase } from "pg";
import { schema } from "./schema.ts";

/** The lock of whoever migrates, among all that a database knows by number: "verd" in ASCII. */
const lock = 0x76657264;

/**
 * Bring a database to the present schema, step by step from where it says it is. Two processes that start at once do it
 * one after the other, and the second finds nothing to do.
 *
 * @throws {Error} when a later Verdict has written it: nothing is touched then
 */
export async function migrate(client: ClientBase): Promise<void> {
  await client.query("BEGIN");
  try {
    await client.query(`SELECT pg_advisory_xact_lock(${lock})`);
    const { rows } = await client.query(
      "SELECT to_regnamespace('verdict') AS schema, to_regclass('verdict.step') AS step",
    );
    // Whoever may make tables in a schema that is there need not be allowed to make one.
    if (rows[0]?.schema === null) await client.query("CREATE SCHEMA verdict");
    if (rows[0]?.step === null) {
      await client.query(
        "CREATE TABLE verdict.step (taken integer NOT NULL); INSERT INTO verdict.step VALUES (0)",
      );
    }
    const before = Number((await client.query("SELECT taken FROM verdict.step")).rows[0]?.taken);
    if (before > schema.length) {
      throw new Error(
        `It was written by a later version of Verdict (schema ${before}; this one knows ${schema.length}). Give another database with --data.`,
      );
    }
    for (const step of schema.slice(before)) await client.query(step);
    if (before < schema.length) {
      await client.query(`UPDATE verdict.step SET taken = ${schema.length}`);
    }
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK").catch(() => undefined);
    throw error;
  }
}
