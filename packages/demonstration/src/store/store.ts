import type { IdempotencyStore } from "@verdict/server";
import { type Items, itemsIn } from "./items.ts";
import { type Jobs, jobsIn } from "./jobs.ts";
import { keysIn } from "./keys.ts";
import { openDatabase } from "./open.ts";
import { type Payments, paymentsIn } from "./payments.ts";
import { revisionsIn } from "./revisions.ts";
import { seed } from "./seed.ts";
import type { DatabaseSync } from "./sqlite.ts";
import { type Uploads, uploadsIn } from "./uploads.ts";
import { type Users, usersIn } from "./users.ts";

/** Everything that is kept. */
export interface Store {
  readonly database: DatabaseSync;
  readonly items: Items;
  readonly users: Users;
  readonly payments: Payments;
  readonly uploads: Uploads;
  readonly jobs: Jobs;
  readonly keys: IdempotencyStore;
  readonly close: () => void;
}

/**
 * Open the store, and fill it on the first start.
 *
 * @param file `:memory:` for one that ends with the process
 */
export function openStore(file: string): Store {
  const database = openDatabase(file);
  const revisions = revisionsIn(database);
  const store: Store = {
    database,
    items: itemsIn(database, revisions),
    users: usersIn(database, revisions),
    payments: paymentsIn(database),
    uploads: uploadsIn(database, revisions),
    jobs: jobsIn(database),
    keys: keysIn(database),
    close: () => database.close(),
  };
  seed(store);
  return store;
}
