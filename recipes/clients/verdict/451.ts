// Tells the reader who demanded that something is withheld.
import { client } from "@verdict/client";

const url = "http://localhost:8001/cause/451/book";
const api = client();

const headers = { "Playground-Country": "XX" };
const r = await api.get(url, { headers }).cases(451);
if (r.is === 451) {
  const link = r.headers.get("Link") ?? "";
  const who = /<([^>]*)>[^,]*;\s*rel="?blocked-by"?/.exec(link)?.[1];
  console.log(`It is withheld by law${who ? `, see ${who}` : ""}.`);
}
// prints: It is withheld by law, see https://authority.example/orders/1.
