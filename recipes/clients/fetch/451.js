// Tells the reader who demanded that something is withheld.
const url = "http://localhost:8001/cause/451/book";

async function read(url, headers) {
  const response = await fetch(url, { headers });
  const text = await response.text();
  if (response.status !== 451) return text;
  const link = response.headers.get("Link") ?? "";
  const who = /<([^>]*)>[^,]*;\s*rel="?blocked-by"?/.exec(link)?.[1];
  return `It is withheld by law${who ? `, see ${who}` : ""}.`;
}

console.log(await read(url, { "Playground-Country": "XX" }));
// prints: It is withheld by law, see https://authority.example/orders/1.
