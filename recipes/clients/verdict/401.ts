// Asks for credentials when the server does, and repeats the request once.
import { client, text } from "@verdict/client";

const url = "http://localhost:8001/cause/401/door";
const api = client();

let r = await api.get(url, {}, { 200: text, 401: text });
const isBasic = "headers" in r && /\bBasic\b/i.test(challengeIn(r.headers));
if (r.is === 401 && isBasic) {
  const { user, password } = await ask();
  const headers = { Authorization: `Basic ${btoa(`${user}:${password}`)}` };
  r = await api.get(url, { headers }, { 200: text, 401: text });
}
console.log(r.status, r.is === 200 && r.data);

function challengeIn(headers: { get(name: string): string | null }): string {
  return headers.get("WWW-Authenticate") ?? "";
}

// Here an application shows a dialog.
async function ask() {
  return { user: "user", password: "password" };
}
// prints: 200 You are in.
