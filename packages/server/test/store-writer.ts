import { sqliteStore } from "../src/store/sqlite/node.ts";

/** A process that writes records with the numbers from one on, and says of each that it did, until it is killed. */
const [, , path = "", from = "0"] = process.argv;
const store = sqliteStore(path);
for (let i = Number(from); ; i++) {
  await store.write(`${i}`, `value ${i}`);
  await new Promise((resolve) => process.send?.(i, resolve));
}
