import { DatabaseSync } from "node:sqlite";
import type { Known, Ledger } from "./load-workbench.ts";
import { slotsOf } from "./loads.ts";
import type { Tally } from "./tally.ts";

/** The number that every change of an item is given. */
export function revisionOf(data: string): number {
  const database = new DatabaseSync(data, { readOnly: true });
  const row = database.prepare("SELECT last FROM revision").get();
  database.close();
  return Number(row?.["last"]);
}

/** Hold what is in the data against what was acknowledged. */
export function checkWorkbench(
  data: string,
  { items, adders, changes, paid }: Ledger,
  before: number,
  tally: Tally,
): void {
  const database = new DatabaseSync(data);
  const rows = new Map(
    database
      .prepare("SELECT id, name, description FROM item")
      .all()
      .map((row) => [Number(row["id"]), row] as const),
  );
  const known = new Map<number, Known>(items.map((it) => [it.id, it]));
  if (known.size !== items.length)
    tally.wrong("twice", `${items.length} items have ${known.size} ids`);
  for (const { id, name, description, isGone } of items) {
    const row = rows.get(id);
    const is = row === undefined ? "gone" : `${row["name"]}: ${row["description"]}`;
    const told = isGone ? "gone" : `${name}: ${description}`;
    if (is !== told) tally.wrong("lost", `Item ${id} is "${is}" and was acknowledged as "${told}"`);
  }
  for (const [id, row] of rows) {
    const isOurs = String(row["name"]).includes(" makes ");
    if (isOurs && !known.has(id)) tally.wrong("twice", `Nobody was told of item ${id}`);
  }
  for (const { path, name, added } of adders) {
    const row = rows.get(Number(path.split("/").at(-1)));
    const there = slotsOf(row?.["description"])[name] ?? 0;
    if (there !== added)
      tally.wrong("update", `${path}: ${name} added ${added} times, and ${there} are there`);
  }
  database.close();
  const revisions = revisionOf(data) - before;
  if (revisions !== changes)
    tally.wrong("update", `${changes} changes were acknowledged, and ${revisions} were made`);
  const payments = new DatabaseSync(data, { readOnly: true });
  const last = payments.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'payment'").get();
  payments.close();
  if (Number(last?.["seq"] ?? 0) !== paid)
    tally.wrong("twice", `${paid} payments were acknowledged, and ${last?.["seq"]} were made`);
}
