// Waits as long as the server asks for, and sends the request again.
import { setTimeout } from "node:timers/promises";

const url = "http://localhost:8001/cause/429/api";

async function get(tries = 3) {
  const response = await fetch(url);
  if (response.status !== 429 || tries === 1) return response;
  const ms = waitOf(response);
  // To come sooner would not help: what takes too long is given up.
  if (!(ms < 60_000)) return response;
  await response.body?.cancel();
  // A little later each time, so that not all come back at once.
  await setTimeout(ms + 500 * Math.random());
  return get(tries - 1);
}

// Retry-After is a number of seconds or a date (RFC 9110 10.2.3).
function waitOf(response) {
  const value = response.headers.get("Retry-After") ?? "1";
  return /^\d+$/.test(value)
    ? 1000 * value
    : Math.max(Date.parse(value) - Date.now(), 0);
}

for (let i = 0; i < 3; i++) await get();
const response = await get();
console.log(response.status, await response.text());
// prints: 200 one of three
