// Begins a job, and asks its monitor until it is done.
import { setTimeout } from "node:timers/promises";
import ky from "ky";

const url = "http://localhost:8001/cause/202/jobs";

async function run() {
  const response = await ky.post(url);
  await response.body?.cancel();
  if (response.status !== 202) return response;
  return done(new URL(response.headers.get("Location"), url));
}

// The monitor answers 200 until the job is done, then leads to the result.
async function done(monitor, tries = 10) {
  const response = await ky.get(monitor);
  if (response.redirected) return response;
  const { status } = await response.json();
  if (tries === 1) throw new Error(`It is still ${status}.`);
  const seconds = Number(response.headers.get("Retry-After") ?? 0.5);
  await setTimeout(1000 * seconds);
  return done(monitor, tries - 1);
}

const result = await run();
await result.body?.cancel();
console.log(result.status, new URL(result.url).pathname);
// prints: 200 /cause/200
