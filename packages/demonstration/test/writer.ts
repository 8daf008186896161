/** Writes to data in a process of its own. What it prints was acknowledged: it may be killed at any moment. */
import { openStore } from "../src/store/store.ts";

const [place = "", task = "", count = "0"] = process.argv.slice(2);
const { items, close } = await openStore(place);

if (task === "add") {
  for (let i = 0; ; i++) {
    const written = await items.add({ name: `${process.pid}-${i}`, description: null });
    if (written.kind === "done") process.stdout.write(`${written.value.id}\n`);
  }
} else {
  // As a client does with If-Match: read, change what was read, and begin again when somebody was faster.
  for (let done = 0; done < Number(count); ) {
    const before = await items.get(1);
    if (before === undefined) throw new Error("The first item is missing.");
    const description = String(Number(before.description) + 1);
    const written = await items.put(1, { name: before.name, description }, before.version);
    if (written.kind === "done") done++;
  }
  await close();
}
