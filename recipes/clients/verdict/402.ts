// Pays for what costs something, if the reader wants to.
import { client, problem, text } from "@verdict/client";

const url = "http://localhost:8001/cause/402/article";
const api = client();
const known = { 200: text, 402: problem() } as const;

let r = await api.get(url, {}, known);
if (r.is === 402) {
  const receipt = await pay(r.data.detail);
  r = await api.get(url, { headers: { "Playground-Receipt": receipt } }, known);
}
console.log(r.status, r.is === 200 && r.data);

// Here an application asks, and hands over to whoever takes the money.
async function pay(_reason: string | undefined): Promise<string> {
  return "paid";
}
// prints: 200 An article that is worth its price.
