// Sends a stream; with its length, if the server wants to know that.
const url = "http://localhost:8001/cause/411/meter";

async function upload(read) {
  const headers = { "Content-Type": "text/plain" };
  const post = { method: "POST", headers, duplex: "half" };
  // A stream has no Content-Length: it is sent in chunks.
  const response = await fetch(url, { ...post, body: read() });
  if (response.status !== 411) return response;
  await response.body?.cancel();
  const whole = await new Response(read()).arrayBuffer();
  return fetch(url, { ...post, body: whole });
}

const response = await upload(() => new Blob(["12.5 kWh"]).stream());
await response.body?.cancel();
console.log(response.status);
// prints: 200
