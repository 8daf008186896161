// Begins a job, and asks its monitor until it is done.
import { setTimeout } from "node:timers/promises";
import axios from "axios";

const url = "http://localhost:8001/cause/202/jobs";

async function run() {
  const response = await axios.post(url);
  if (response.status !== 202) return response;
  return done(new URL(response.headers.get("Location"), url).href);
}

// The monitor answers 200 until the job is done, then leads to the result.
async function done(monitor, tries = 10) {
  const response = await axios.get(monitor);
  if (response.request.res.responseUrl !== monitor) return response;
  if (tries === 1) throw new Error(`It is still ${response.data.status}.`);
  const seconds = Number(response.headers.get("Retry-After") ?? 0.5);
  await setTimeout(1000 * seconds);
  return done(monitor, tries - 1);
}

const result = await run();
console.log(result.status, new URL(result.request.res.responseUrl).pathname);
// prints: 200 /cause/200
