import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { type Adder, adding, type Hand, type Keyed, keyed, watched } from "./loads.ts";

/** An item as it was last acknowledged. */
export interface Known {
  readonly id: number;
  readonly name: string;
  description: string;
  isGone: boolean;
}

/** What clients of the workbenches were told. */
export interface Ledger {
  readonly items: Known[];
  readonly keys: Keyed[];
  readonly adders: Adder[];
  /** Changes of items, for which the revision has to have gone on. */
  changes: number;
  /** Payments that were made. */
  paid: number;
}

/** Most items that one client leaves: there is room for ten thousand. */
const most = 60;

/** Make items, change them and delete some, one after the other. */
export async function keeping(hand: Hand, ledger: Ledger): Promise<void> {
  const { name: who, client, random, tally, isOver } = hand;
  const own: Known[] = [];

  /** Do it on condition until it is seen that it was done. */
  const change = async (it: Known, to: string | undefined): Promise<void> => {
    const path = `/api/items/${it.id}`;
    for (let isTried = false; ; isTried = true) {
      const now = await client.untilAnswered({ path }, [200, ...(to === undefined ? [410] : [])]);
      if (now.status === 410 && isTried) break;
      const { description } = now.status === 200 ? now.json() : {};
      if (isTried && to !== undefined && description === to) break;
      if (description !== it.description) {
        const said = `${now.status} ${String(description)}, not ${it.description}`;
        tally.wrong("lost", `${path} of ${who} is ${said}`);
        it.description = String(description);
        if (now.status !== 200) break;
      }
      const fields = { "If-Match": now.fields["etag"] ?? "" };
      const [method, content] =
        to === undefined
          ? ["DELETE", undefined]
          : random.isSo(0.5)
            ? ["PUT", { name: it.name, description: to }]
            : ["PATCH", { description: to }];
      const done = await client.once({ method, path, fields, content }, [200, 204, 404, 410, 412]);
      if (done !== undefined && done.status < 300) break;
      if (done !== undefined && !isTried) tally.count("made, though a proxy asked another one");
    }
    if (to === undefined) it.isGone = true;
    else it.description = to;
    ledger.changes++;
    tally.count(to === undefined ? "acknowledged deletions" : "acknowledged changes of items");
  };

  for (let n = 1; !isOver(); n++) {
    const name = `${who} makes ${n}`;
    const content = { name, description: "0" };
    const made = await keyed(hand, { path: "/api/items", key: `${who}-${n}`, content }, [201, 409]);
    const { status, answer } = made;
    const told = answer.json();
    const at = status === 201 ? made.location : String(told["existing"]);
    const id = Number(at?.split("/").at(-1));
    // Done, and killed before its answer was kept: the repeat has to find what it made, and not that somebody made it.
    if (status === 409) tally.wrong("twice", `${made.key} met what it had made: ${answer.text}`);
    else if (told["name"] !== name) tally.wrong("unsound", `201 shows ${answer.text}`);
    tally.count("acknowledged items");
    const it: Known = { id, name, description: "0", isGone: false };
    ledger.changes++;
    ledger.items.push(it);
    ledger.keys.push({ ...made, content });
    own.push(it);
    for (let i = random.below(3); i > 0 && !isOver(); i--) {
      const one = random.oneOf(own);
      await change(one, String(Number(one.description) + 1));
    }
    while (own.length > most || (own.length > 5 && random.isSo(0.2))) {
      const [one] = own.splice(random.below(own.length), 1);
      if (one !== undefined) await change(one, undefined);
    }
    await sleep(random.between(0, 30));
  }
}

/** Pay and take it back, again and again: there is one payment at a time. */
export async function paying(hand: Hand, token: string, ledger: Ledger): Promise<void> {
  const { name: who, client, random, tally, isOver } = hand;
  const authorization = { Authorization: `Bearer ${token}` };
  for (let n = 1; !isOver(); n++) {
    const key = `${who}-${n}`;
    const fields = { ...authorization, "Idempotency-Key": `"${key}"` };
    const ask = { method: "POST", path: "/api/payments", fields, content: { amount: 5 } };
    const paid = await client.untilAnswered(ask, [201, 409]);
    if (paid.status === 409) tally.wrong("twice", `${key} met its own payment: ${paid.text}`);
    const path =
      paid.status === 201 ? (paid.fields["location"] ?? "") : String(paid.json()["existing"]);
    tally.count("keys");
    tally.count("acknowledged payments");
    ledger.paid++;
    const again = await client.untilAnswered(ask, [paid.status]);
    tally.count("keys repeated after their answer");
    if (again.text !== paid.text && paid.status === 201)
      tally.wrong("twice", `${path} was paid under "${key}", and again: ${again.text}`);
    const seen = await client.untilAnswered({ path, fields: authorization }, [200]);
    if (seen.status !== 200) tally.wrong("lost", `${path} was paid, and is ${seen.status}`);
    for (;;) {
      const back = await client.once({ method: "DELETE", path, fields: authorization }, [204, 404]);
      if (back !== undefined) break;
    }
    await sleep(random.between(20, 150));
  }
}

/** Add to an item that others add to. */
export async function counting(hand: Hand, id: number, ledger: Ledger): Promise<void> {
  const rest = { name: `Counter ${id}` };
  const adder = await adding(hand, `/api/items/${id}`, ["PUT", "PATCH"], rest);
  ledger.adders.push(adder);
  ledger.changes += adder.added;
}

/** Start jobs, one after the other. */
export async function working(hand: Hand): Promise<void> {
  const sheet = await hand.client.untilAnswered(
    { path: "/api/items/1/download", fields: { Accept: "*/*" } },
    [200],
  );
  const digest = chain(sheet.text, 400_000);
  while (!hand.isOver()) await watched(hand, { path: "/api/items/1/process" }, digest);
}

/** What a job of the workbench comes to. */
function chain(text: string, rounds: number): string {
  let last = createHash("sha256").update(text).digest();
  for (let i = 0; i < rounds; i++) last = createHash("sha256").update(last).digest();
  return last.toString("hex");
}
