import type { Data } from "./data.ts";
import { addItem } from "./items.ts";
import { addUser } from "./users.ts";

/** Tokens of users that are there from the start, for everybody to try. */
export const tokens = { admin: "demo-admin", member: "demo-member" } as const;

const items = [
  { name: "Teapot", description: "Short and stout, 1.2 l." },
  { name: "Coffee mug", description: "Holds 0.3 l and a grudge." },
  // Without a description on purpose: one endpoint has a bug that this brings to light.
  { name: "Tea towel", description: null },
];

/** Fill a new database: a few things to read before anybody has written. What was deleted later stays deleted. */
export async function seed({ read, write }: Data): Promise<void> {
  const name = "seed";
  const isFilled = async (it: Parameters<Parameters<Data["read"]>[0]>[0]): Promise<boolean> =>
    (await it.selectFrom("collection").select("name").where("name", "=", name).execute()).length >
    0;
  if (await read(isFilled)) return;
  await write(async (it) => {
    // Another process may have been faster.
    if (await isFilled(it)) return;
    await it.insertInto("collection").values({ name, version: 1, changed: 0 }).execute();
    for (const item of items) await addItem(it, item);
    const ada = { name: "Ada Admin", email: "ada@example.com", age: 36 };
    await addUser(it, ada, { id: 1, role: "admin", token: tokens.admin });
    const max = { name: "Max Member", email: "max@example.com", age: 29 };
    await addUser(it, max, { id: 2, token: tokens.member });
    await addUser(it, { name: "John Doe", email: "john@example.com", age: null }, { id: 42 });
    await addUser(it, { name: "Eve Existing", email: "existing@example.com", age: null });
  });
}
