import type { IdempotencyStore } from "@verdict/server";
import type { DatabaseSync } from "./sqlite.ts";
import { transaction } from "./transaction.ts";

/** Milliseconds after which what somebody began and never finished is free again: their process has died. */
const longest = 60_000;

/** Idempotency keys in a database: a request that is repeated after a restart, or to another process, is known as well. */
export function keysIn(database: DatabaseSync): IdempotencyStore {
  const forget = database.prepare("DELETE FROM idempotency_key WHERE until < ?");
  const read = database.prepare("SELECT fingerprint, answer FROM idempotency_key WHERE key = ?");
  const begin = database.prepare("INSERT INTO idempotency_key VALUES (?, ?, NULL, ?, ?)");
  const finish = database.prepare(
    "UPDATE idempotency_key SET answer = ?, until = ? + keep WHERE key = ?",
  );
  const abandon = database.prepare("DELETE FROM idempotency_key WHERE key = ?");
  return {
    begin: (key, fingerprint, keep) =>
      transaction(database, () => {
        const now = Date.now();
        forget.run(now);
        const before = read.get(key);
        if (before === undefined) {
          begin.run(key, fingerprint, now + longest, keep);
          return { state: "new" };
        }
        const known = { fingerprint: String(before["fingerprint"]) };
        return before["answer"] === null
          ? { state: "in-progress", ...known }
          : { state: "finished", ...known, answer: String(before["answer"]) };
      }),
    finish: (key, answer) => void finish.run(answer, Date.now(), key),
    abandon: (key) => void abandon.run(key),
  };
}
