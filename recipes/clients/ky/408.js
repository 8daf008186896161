// Sends what comes slowly; all at once, if the server did not wait.
import { setTimeout } from "node:timers/promises";
import ky, { isHTTPError } from "ky";

const url = "http://localhost:8001/cause/408/slow";

async function upload(read) {
  const headers = { "Content-Type": "text/plain" };
  try {
    return await ky.post(url, { headers, body: read() });
  } catch (error) {
    if (!isHTTPError(error) || error.response.status !== 408) throw error;
    // The server closes that connection: this goes over a new one.
    const body = await new Response(read()).arrayBuffer();
    return ky.post(url, { headers, body });
  }
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
