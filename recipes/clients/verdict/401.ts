// Asks for credentials when the server does, and repeats the request once.
import { client } from "@verdict/client";

const url = "http://localhost:8001/cause/401/door";
const api = client();

let r = await api.get(url).cases(200, 401);
const challenge = r.is === 401 ? r.headers.get("WWW-Authenticate") : null;
if (/\bBasic\b/i.test(challenge ?? "")) {
  const { user, password } = await ask();
  const headers = { Authorization: `Basic ${btoa(`${user}:${password}`)}` };
  r = await api.get(url, { headers }).cases(200, 401);
}
console.log(r.status, r.is === 200 && r.data);

// Here an application shows a dialog.
async function ask() {
  return { user: "user", password: "password" };
}
// prints: 200 You are in.
