// Sends an order again under the same key, so that it is one order.
import { setTimeout } from "node:timers/promises";
import axios from "axios";

const url = "http://localhost:8001/cause/504/orders";

async function order(key = crypto.randomUUID(), tries = 3) {
  const headers = { "Idempotency-Key": `"${key}"` };
  try {
    return await axios.post(url, undefined, { headers });
  } catch (error) {
    // It may have been taken, or not: only the key makes a second try safe.
    if (error.response?.status !== 504 || tries === 1) throw error;
    await setTimeout(500);
    return order(key, tries - 1);
  }
}

const { status, data } = await order();
console.log(status, data);
// prints: 201 { id: '…' }
