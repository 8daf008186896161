// Sends an order again under the same key, so that it is one order.
import { setTimeout } from "node:timers/promises";

const url = "http://localhost:8001/cause/504/orders";

async function order(key = crypto.randomUUID(), tries = 3) {
  const response = await fetch(url, {
    method: "POST",
    headers: { "Idempotency-Key": `"${key}"` },
  });
  // It may have been taken, or not: only the key makes a second try safe.
  if (response.status !== 504 || tries === 1) return response;
  await response.body?.cancel();
  await setTimeout(500);
  return order(key, tries - 1);
}

const response = await order();
console.log(response.status, await response.json());
// prints: 201 { id: '…' }
