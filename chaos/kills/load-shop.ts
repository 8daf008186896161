import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { type Adder, adding, type Hand, type Keyed, keyed, type Taken, watched } from "./loads.ts";
import { rounds } from "./shop-facts.ts";

/** What clients of the shops were told. */
export interface ShopLedger {
  readonly keys: Keyed[];
  readonly adders: Adder[];
  readonly jobs: Taken[];
}

/** Have things done once, in the one way and in the other. */
export async function buying(hand: Hand, ledger: ShopLedger): Promise<void> {
  const { name: who, random, isOver } = hand;
  for (let n = 1; !isOver(); n++) {
    const path = random.oneOf(["/plain", "/guarded"]);
    ledger.keys.push(await keyed(hand, { path, key: `${who}-${n}`, content: undefined }, [201]));
    await sleep(random.between(0, 20));
  }
}

/** Add to a counter that others add to. */
export async function countingInShop(hand: Hand, id: number, ledger: ShopLedger): Promise<void> {
  ledger.adders.push(await adding(hand, `/counters/${id}`, ["PUT"], {}));
}

/** Start jobs, one after the other. */
export async function ordering(hand: Hand, ledger: ShopLedger): Promise<void> {
  for (let n = 1; !hand.isOver(); n++) {
    const text = `${hand.name} wants ${n}`;
    let digest = text;
    for (let i = 0; i < rounds; i++) digest = createHash("sha256").update(digest).digest("hex");
    const taken = await watched(hand, { path: "/work", content: { text } }, digest);
    if (taken !== undefined) ledger.jobs.push(taken);
  }
}
