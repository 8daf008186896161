import type { Store } from "./store.ts";
import { transaction } from "./transaction.ts";

/** Tokens of users that are there from the start, for everybody to try. */
export const tokens = { admin: "demo-admin", member: "demo-member" } as const;

const items = [
  { name: "Teapot", description: "Short and stout, 1.2 l." },
  { name: "Coffee mug", description: "Holds 0.3 l and a grudge." },
  // Without a description on purpose: one endpoint has a bug that this brings to light.
  { name: "Tea towel", description: null },
];

/** Fill a new database: a few things to read before anybody has written. What was deleted later stays deleted. */
export function seed({ database, items: all, users }: Store): void {
  transaction(database, () => {
    const before = database.prepare("SELECT 1 FROM collection WHERE name = 'seed'").get();
    if (before !== undefined) return;
    database.exec("INSERT INTO collection VALUES ('seed', 1, 0)");
    for (const item of items) all.add(item);
    const ada = { name: "Ada Admin", email: "ada@example.com", age: 36 };
    users.add(ada, { id: 1, role: "admin", token: tokens.admin });
    const max = { name: "Max Member", email: "max@example.com", age: 29 };
    users.add(max, { id: 2, token: tokens.member });
    users.add({ name: "John Doe", email: "john@example.com", age: null }, { id: 42 });
    users.add({ name: "Eve Existing", email: "existing@example.com", age: null });
  });
}
