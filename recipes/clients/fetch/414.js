// Asks in the address, or in content where the address gets too long.
const url = "http://localhost:8001/cause/414/search";

async function search(question) {
  const response = await fetch(`${url}?${question}`);
  if (response.status !== 414) return response;
  await response.body?.cancel();
  // The server has to offer this; QUERY would be the method for it.
  return fetch(url, { method: "POST", body: question });
}

const ids = Array.from({ length: 3000 }, (_, i) => ["id", 1000 + i]);
const response = await search(new URLSearchParams(ids));
console.log(response.status, await response.json());
// prints: 200 { found: 3000 }
