import { sqliteStore } from "../src/store/sqlite/node.ts";

/** A process that counts to a hundred together with others, and takes as often; it tells how often it got one. */
const store = sqliteStore(process.argv[2] as string);
let allowed = 0;
for (let i = 0; i < 100; i++) {
  for (;;) {
    const entry = await store.read("counter");
    const value = String(Number(entry?.value ?? 0) + 1);
    if ((await store.write("counter", value, { ifVersion: entry?.version ?? 0 })) !== undefined)
      break;
  }
  if ((await store.take("client", 150, 3_600_000, Date.now())).allowed) allowed += 1;
}
await store.close();
process.send?.(allowed);
process.disconnect?.();
