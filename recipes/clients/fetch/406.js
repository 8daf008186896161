// Asks for its favourite, and for anything if there is none of it.
const url = "http://localhost:8001/cause/406";

async function get(url, type) {
  const response = await fetch(url, { headers: { Accept: type } });
  if (response.status !== 406) return response;
  await response.body?.cancel();
  return fetch(url, { headers: { Accept: "*/*" } });
}

// One request does the same: Accept: image/png, */*;q=0.1
const response = await get(url, "image/png");
await response.body?.cancel();
console.log(response.status, response.headers.get("Content-Type"));
// prints: 200 text/plain…
