import type { WatchOptions } from "@verdict/server/store";
import type { Data } from "./data.ts";
import { type Items, itemsIn } from "./items.ts";
import { type Payments, paymentsIn } from "./payments.ts";
import { isPostgres } from "./place.ts";
import { seed } from "./seed.ts";
import { openSqlite } from "./sqlite/open.ts";
import { type Uploads, uploadsIn } from "./uploads.ts";
import { type Users, usersIn } from "./users.ts";

/** Everything that is kept. */
export interface Store extends Pick<Data, "close" | "reasons"> {
  readonly items: Items;
  readonly users: Users;
  readonly payments: Payments;
  readonly uploads: Uploads;
}

/**
 * Open the store, and fill it on the first start.
 *
 * @param where a file, `:memory:` for one that ends with the process, or `postgres://…`
 */
export async function openStore(
  where: string,
  options: Pick<WatchOptions, "log" | "retry"> = {},
): Promise<Store> {
  const data = await (isPostgres(where) ? inPostgres : openSqlite)(where, options);
  try {
    await seed(data);
  } catch (error) {
    await data.close();
    throw error;
  }
  const { close, reasons } = data;
  return {
    items: itemsIn(data),
    users: usersIn(data),
    payments: paymentsIn(data),
    uploads: uploadsIn(data),
    reasons,
    close,
  };
}

async function inPostgres(...it: Parameters<typeof openSqlite>): Promise<Data> {
  // Its driver is loaded where it is needed only.
  const { openPostgres } = await import("./postgres/open.ts");
  return openPostgres(...it);
}
