import type { Data } from "./data.ts";
import { once } from "./once.ts";
import { nextId } from "./revisions.ts";
import type { Database } from "./tables.ts";

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
  readonly of: (user: number) => Promise<Payment | undefined>;
  readonly get: (id: number) => Promise<Payment | undefined>;
  /**
   * The payment of a user: the one that was made before, where there is one. Under an idempotency key it is made once, and
   * told again as it was made.
   */
  readonly add: (
    user: number,
    amount: number,
    key?: string,
  ) => Promise<{ readonly payment: Payment; readonly made: boolean }>;
  readonly refund: (id: number) => Promise<void>;
}

/** The store of the payments. */
export function paymentsIn({ read, write }: Data): Payments {
  const of = (database: Database, user: number) =>
    database.selectFrom("payment").selectAll().where("user", "=", user).executeTakeFirst();
  return {
    of: (user) => read((it) => of(it, user)),
    get: (id) =>
      read((it) => it.selectFrom("payment").selectAll().where("id", "=", id).executeTakeFirst()),
    add: (user, amount, key) => {
      const pay = async (it: Database) => {
        const before = await of(it, user);
        if (before !== undefined) return { payment: before, made: false };
        const payment = { id: await nextId(it, "payment"), user, amount, paid: Date.now() };
        await it.insertInto("payment").values(payment).execute();
        return { payment, made: true };
      };
      return write((it) =>
        once(
          it,
          key,
          () => pay(it),
          ({ made }) => made,
        ),
      );
    },
    refund: (id) =>
      write(async (it) => {
        await it.deleteFrom("payment").where("id", "=", id).execute();
      }),
  };
}
