// Sends what comes slowly; all at once, if the server did not wait.
import { setTimeout } from "node:timers/promises";

const url = "http://localhost:8001/cause/408/slow";

async function upload(read) {
  const headers = { "Content-Type": "text/plain" };
  const post = { method: "POST", headers, duplex: "half" };
  const response = await fetch(url, { ...post, body: read() });
  if (response.status !== 408) return response;
  await response.body?.cancel();
  // The server closes that connection: this goes over a new one.
  const whole = await new Response(read()).arrayBuffer();
  return fetch(url, { ...post, body: whole });
}

// A slow source.
function read() {
  return ReadableStream.from(
    (async function* () {
      yield Buffer.from("one half, ");
      await setTimeout(1500);
      yield Buffer.from("and the other");
    })(),
  );
}

const response = await upload(read);
await response.body?.cancel();
console.log(response.status);
// prints: 200
