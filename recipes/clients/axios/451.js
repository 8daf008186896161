// Tells the reader who demanded that something is withheld.
import axios from "axios";

const url = "http://localhost:8001/cause/451/book";

async function read(url, headers) {
  try {
    return (await axios.get(url, { headers })).data;
  } catch (error) {
    if (error.response?.status !== 451) throw error;
    const link = error.response.headers.get("Link") ?? "";
    const who = /<([^>]*)>[^,]*;\s*rel="?blocked-by"?/.exec(link)?.[1];
    return `It is withheld by law${who ? `, see ${who}` : ""}.`;
  }
}

console.log(await read(url, { "Playground-Country": "XX" }));
// prints: It is withheld by law, see https://authority.example/orders/1.
