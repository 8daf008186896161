// Comes back when the server says that it can be used again.
import { setTimeout } from "node:timers/promises";

const url = "http://localhost:8001/cause/503/shop";

async function get(url, tries = 3) {
  const response = await fetch(url);
  const after = response.headers.get("Retry-After");
  // Without Retry-After nobody knows whether it passes.
  if (response.status !== 503 || after === null || tries === 1) return response;
  await response.body?.cancel();
  const ms = /^\d+$/.test(after)
    ? 1000 * after
    : Date.parse(after) - Date.now();
  if (!(ms < 60_000)) throw new Error(`Come back at ${after}.`);
  await setTimeout(Math.max(ms, 0));
  return get(url, tries - 1);
}

const response = await get(url);
console.log(response.status, await response.json());
// prints: 200 { open: true }
