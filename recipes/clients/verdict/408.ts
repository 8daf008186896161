// Sends what comes slowly; all at once, if the server did not wait.
import { buffer } from "node:stream/consumers";
import { setTimeout } from "node:timers/promises";
import { client } from "@verdict/client";

const url = "http://localhost:8001/cause/408/slow";
const api = client({ headers: { "Content-Type": "text/plain" } });

// A slow source.
async function* read() {
  yield Buffer.from("one half, ");
  await setTimeout(1500);
  yield Buffer.from("and the other");
}

let r = await api.post(url, { body: read });
if (r.status === 408) {
  // The server closes that connection: this goes over a new one.
  r = await api.post(url, { body: await buffer(read()) });
}
console.log(r.status);
// prints: 200
