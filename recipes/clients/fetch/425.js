// Repeats what came too early, once; by then the handshake is over.
const url = "http://localhost:8001/cause/425/page";

async function get(url, options) {
  const response = await fetch(url, options);
  if (response.status !== 425) return response;
  await response.body?.cancel();
  // fetch sends no early data itself: a proxy on the way did.
  return fetch(url);
}

// What such a proxy adds (RFC 8470 5.1).
const response = await get(url, { headers: { "Early-Data": "1" } });
console.log(response.status, await response.text());
// prints: 200 On time.
