// Sends a form, and gets the page that shows what came of it.
import { client } from "@verdict/client";

const url = "http://localhost:8001/cause/303/form";
const api = client();

// A 303 is followed with GET, and without content.
const r = await api.post(url, { body: new URLSearchParams({ name: "Ada" }) });
console.log(r.method, r.redirected, new URL(r.url).pathname);
// prints: GET true /get
