import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { ShopLedger } from "./load-shop.ts";
import { slotsOf } from "./loads.ts";
import type { Done } from "./shop-facts.ts";
import type { Tally } from "./tally.ts";
import type { Victim } from "./victim.ts";

/** Hold what was done against what was acknowledged. */
export function checkShop(
  folder: string,
  { keys, adders, jobs }: ShopLedger,
  shops: readonly Victim[],
  tally: Tally,
): void {
  const done = readFileSync(join(folder, "effects.log"), "utf8")
    .split("\n")
    .filter((it) => it !== "")
    .map((it) => JSON.parse(it) as Done);
  const all = (what: Done["what"]): Map<string, Done[]> => {
    const found = new Map<string, Done[]>();
    for (const it of done.filter((one) => one.what === what))
      found.set(it.of, [...(found.get(it.of) ?? []), it]);
    return found;
  };
  const keysAt = (path: string): Map<string, string | undefined> =>
    new Map(keys.filter((it) => it.path === path).map(({ key, location }) => [key, location]));

  /** When the process that did something was killed. */
  const deathOf = ({ pid, at }: Done): number => {
    const lives = shops.flatMap((it) => it.lives);
    const life = lives.find((it) => it.pid === pid && it.from <= at && (it.to ?? at) >= at);
    return life?.to ?? Number.POSITIVE_INFINITY;
  };

  const plain = all("plain");
  for (const key of keysAt("/plain").keys()) {
    const times = plain.get(key) ?? [];
    if (times.length === 0) tally.wrong("lost", `/plain ${key} was acknowledged and never done`);
    // Whoever did it before has to be dead by the time it is done again.
    for (let i = 1; i < times.length; i++) {
      const [before, again] = [times[i - 1] as Done, times[i] as Done];
      if (deathOf(before) <= again.at) tally.count("the plain way: done, killed, and done again");
      else tally.wrong("twice", `/plain ${key} was done again while who had done it lived`);
    }
  }

  const database = new DatabaseSync(join(folder, "shop.db"));
  const receipts = new Map<string, number[]>();
  for (const row of database.prepare("SELECT id, own FROM receipt").all()) {
    const own = String(row["own"]);
    receipts.set(own, [...(receipts.get(own) ?? []), Number(row["id"])]);
  }
  const guarded = keysAt("/guarded");
  for (const [key, location] of guarded) {
    const ids = receipts.get(key) ?? [];
    if (ids.length === 0) tally.wrong("lost", `/guarded ${key} was acknowledged and is not there`);
    if (ids.length > 1) tally.wrong("twice", `/guarded ${key} is there as ${ids.join(", ")}`);
    if (ids.length === 1 && location !== `/guarded/${ids[0]}`)
      tally.wrong("twice", `/guarded ${key} is ${ids[0]} and was answered ${location}`);
  }
  tally.count("the guarded way: done, killed, and found by the repeat", all("found").size);
  const balance = Number(database.prepare("SELECT balance FROM account").get()?.["balance"]);
  if (balance !== guarded.size)
    tally.wrong("twice", `${guarded.size} sales came to a balance of ${balance}`);

  for (const { path, name, added } of adders) {
    const id = Number(path.split("/").at(-1));
    const row = database.prepare("SELECT description FROM counter WHERE id = ?").get(id);
    const there = slotsOf(row?.["description"])[name] ?? 0;
    if (there !== added)
      tally.wrong("update", `${path}: ${name} added ${added} times, and ${there} are there`);
  }
  const versions = database.prepare("SELECT sum(version - 1) AS n FROM counter").get();
  const added = adders.reduce((sum, it) => sum + it.added, 0);
  if (Number(versions?.["n"]) !== added)
    tally.wrong("update", `${added} additions made ${versions?.["n"]} versions`);
  database.close();

  const [begun, ended] = [all("begun"), all("ended")];
  for (const { monitor, runs } of jobs) {
    const id = monitor.split("/").at(-1) as string;
    const [begins, ends] = [begun.get(id)?.length ?? 0, ended.get(id)?.length ?? 0];
    if (ends === 0) tally.wrong("job", `${monitor} is done and did not run to its end`);
    if (ends > 1) tally.count("jobs run to the end more than once");
    if (begins > runs)
      tally.wrong("job", `${monitor} was begun ${begins} times, ended ${ends} times, says ${runs}`);
  }
}
