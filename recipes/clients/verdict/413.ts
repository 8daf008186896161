// Sends lines at once, or in halves where that is too much.
import { client } from "@verdict/client";

const url = "http://localhost:8001/cause/413/slot";
const api = client({ headers: { "Content-Type": "text/plain" } });

async function send(lines: readonly string[]): Promise<number> {
  const r = await api.post(url, { body: lines.join("\n") }).cases(413);
  if (r.is === "2xx") return 1;
  if (r.is !== 413 || lines.length < 2)
    throw new Error(`It ended with ${r.status}.`);
  const half = Math.ceil(lines.length / 2);
  return (await send(lines.slice(0, half))) + (await send(lines.slice(half)));
}

const count = await send(["one", "two", "three", "four"]);
console.log(`It took ${count} requests.`);
// prints: It took 2 requests.
