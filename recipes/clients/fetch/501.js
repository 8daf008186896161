// Asks with QUERY, or with POST where the server does not know it yet.
const url = "http://localhost:8001/cause/501/search";
let method = "QUERY";

async function search(words) {
  const response = await fetch(url, {
    method,
    body: new URLSearchParams({ words }),
  });
  if (response.status !== 501 || method === "POST") return response;
  await response.body?.cancel();
  // It will not know it the next time either.
  method = "POST";
  return search(words);
}

const response = await search("status codes");
console.log(response.status, await response.json());
// prints: 200 { found: 3 }
