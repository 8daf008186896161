import { sqliteStore } from "../src/store/sqlite/node.ts";

/**
 * A process that writes records with the numbers from one on, some at once, and says of each that it did, until it is
 * killed.
 */
const [, , path = "", from = "0", survives = "process", atOnce = "1"] = process.argv;
const store = sqliteStore(path, { survives: survives as "process" | "power" });
for (let i = Number(from); ; i += Number(atOnce)) {
  const numbers = Array.from({ length: Number(atOnce) }, (_, n) => i + n);
  await Promise.all(
    numbers.map(async (it) => {
      await store.write(`${it}`, `value ${it}`);
      process.send?.(it);
    }),
  );
  // What was said is to have left the process.
  await new Promise((resolve) => process.send?.(-1, resolve));
}
