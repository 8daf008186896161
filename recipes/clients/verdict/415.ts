// Sends the form of its data that the server takes.
import { client } from "@verdict/client";

const url = "http://localhost:8001/cause/415/inbox";
const api = client();

const order = { count: 1 };
const forms: Record<string, () => string> = {
  "application/xml": () => `<order><count>${order.count}</count></order>`,
  "application/json": () => JSON.stringify(order),
};
const send = (type: string) => {
  const headers = { "Content-Type": type };
  return api.post(url, { headers, body: forms[type]?.() }).cases(415);
};

let r = await send("application/xml");
if (r.is === 415) {
  const taken = r.headers.get("Accept-Post") ?? r.headers.get("Accept") ?? "";
  const type = Object.keys(forms).find((it) => taken.includes(it));
  if (type !== undefined) r = await send(type);
}
console.log(r.status);
// prints: 200
