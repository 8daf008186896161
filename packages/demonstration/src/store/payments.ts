import type { DatabaseSync, SQLOutputValue } from "./sqlite.ts";

/** A payment as it is kept. */
export interface Payment {
  readonly id: number;
  readonly user: number;
  readonly amount: number;
  /** Milliseconds since the epoch. */
  readonly paid: number;
}

/** Payments in a database: one for each user at most. */
export interface Payments {
  readonly of: (user: number) => Payment | undefined;
  readonly get: (id: number) => Payment | undefined;
  /** @returns `undefined` where this user has paid before */
  readonly add: (user: number, amount: number) => Payment | undefined;
  readonly refund: (id: number) => void;
}

/** The store of the payments. */
export function paymentsIn(database: DatabaseSync): Payments {
  const ofUser = database.prepare("SELECT * FROM payment WHERE user = ?");
  const get = database.prepare("SELECT * FROM payment WHERE id = ?");
  const add = database.prepare(
    `INSERT INTO payment (user, amount, paid) VALUES (?, ?, ?)
     ON CONFLICT (user) DO NOTHING RETURNING *`,
  );
  const remove = database.prepare("DELETE FROM payment WHERE id = ?");
  return {
    of: (user) => paymentOf(ofUser.get(user)),
    get: (id) => paymentOf(get.get(id)),
    add: (user, amount) => paymentOf(add.get(user, amount, Date.now())),
    refund: (id) => void remove.run(id),
  };
}

function paymentOf(row: Record<string, SQLOutputValue> | undefined): Payment | undefined {
  if (row === undefined) return undefined;
  return {
    id: Number(row["id"]),
    user: Number(row["user"]),
    amount: Number(row["amount"]),
    paid: Number(row["paid"]),
  };
}
