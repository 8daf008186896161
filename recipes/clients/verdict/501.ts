// Asks with QUERY, or with POST where the server does not know it yet.
import { client, json } from "@verdict/client";

const url = "http://localhost:8001/cause/501/search";
const api = client();

const body = new URLSearchParams({ words: "status codes" });
const known = { 200: json<{ found: number }>() };
let r = await api.query(url, { body }, known);
if (r.status === 501) r = await api.post(url, { body }, known);
console.log(r.status, r.is === 200 && r.data.found);
// prints: 200 3
