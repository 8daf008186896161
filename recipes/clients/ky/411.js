// Sends a stream; with its length, if the server wants to know that.
import ky, { isHTTPError } from "ky";

const url = "http://localhost:8001/cause/411/meter";

async function upload(read) {
  const headers = { "Content-Type": "text/plain" };
  try {
    // A stream has no Content-Length: it is sent in chunks.
    return await ky.post(url, { headers, body: read() });
  } catch (error) {
    if (!isHTTPError(error) || error.response.status !== 411) throw error;
    const body = await new Response(read()).arrayBuffer();
    return ky.post(url, { headers, body });
  }
}

const response = await upload(() => new Blob(["12.5 kWh"]).stream());
await response.body?.cancel();
console.log(response.status);
// prints: 200
