// Sends a form to where it goes now; as GET it would be lost on the way.
import { client, json } from "@verdict/client";

let url = "http://localhost:8001/cause/301/form";
const api = client({ redirect: "manual" });

const body = new URLSearchParams({ name: "Ada" });
const known = { 200: json<{ form: object }>() };
// Told to follow, it would make a GET of it (RFC 9110 15.4.2).
let r = await api.post(url, { body }, known);
if (r.is === "3xx" && r.status === 301) {
  url = new URL(r.headers.get("Location") ?? "", url).href;
  r = await api.post(url, { body }, known);
}
if (r.is === 200) console.log(r.data.form, new URL(url).pathname);
// prints: { name: 'Ada' } /post
