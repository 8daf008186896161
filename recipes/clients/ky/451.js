// Tells the reader who demanded that something is withheld.
import ky, { isHTTPError } from "ky";

const url = "http://localhost:8001/cause/451/book";

async function read(url, headers) {
  try {
    return await ky.get(url, { headers }).text();
  } catch (error) {
    if (!isHTTPError(error) || error.response.status !== 451) throw error;
    const link = error.response.headers.get("Link") ?? "";
    const who = /<([^>]*)>[^,]*;\s*rel="?blocked-by"?/.exec(link)?.[1];
    return `It is withheld by law${who ? `, see ${who}` : ""}.`;
  }
}

console.log(await read(url, { "Playground-Country": "XX" }));
// prints: It is withheld by law, see https://authority.example/orders/1.
