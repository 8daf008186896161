import type { Kept } from "./kept.ts";
import type { Ledger } from "./load-workbench.ts";
import { slotsOf } from "./loads.ts";
import type { Tally } from "./tally.ts";

/**
 * Hold what is in the data against what was acknowledged.
 *
 * @param before what was there when the clients began
 */
export function checkWorkbench(
  kept: Kept,
  { items, adders, changes, paid }: Ledger,
  before: Pick<Kept, "revision" | "paid">,
  tally: Tally,
): void {
  const known = new Set(items.map((it) => it.id));
  if (known.size !== items.length)
    tally.wrong("twice", `${items.length} items have ${known.size} ids`);
  for (const { id, name, description, isGone } of items) {
    const it = kept.items.get(id);
    const is = it === undefined ? "gone" : `${it.name}: ${it.description}`;
    const told = isGone ? "gone" : `${name}: ${description}`;
    if (is !== told) tally.wrong("lost", `Item ${id} is "${is}" and was acknowledged as "${told}"`);
  }
  for (const [id, { name }] of kept.items) {
    if (name.includes(" makes ") && !known.has(id))
      tally.wrong("twice", `Nobody was told of item ${id}`);
  }
  for (const { path, name, added } of adders) {
    const { description } = kept.items.get(Number(path.split("/").at(-1))) ?? {};
    const there = slotsOf(description)[name] ?? 0;
    if (there !== added)
      tally.wrong("update", `${path}: ${name} added ${added} times, and ${there} are there`);
  }
  const revisions = kept.revision - before.revision;
  if (revisions !== changes)
    tally.wrong("update", `${changes} changes were acknowledged, and ${revisions} were made`);
  const payments = kept.paid - before.paid;
  if (payments !== paid)
    tally.wrong("twice", `${paid} payments were acknowledged, and ${payments} were made`);
}
