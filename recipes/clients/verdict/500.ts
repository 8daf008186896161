// Reports what failed; an order is not sent a second time by itself.
import { client } from "@verdict/client";

const url = "http://localhost:8001/cause/500/bug";
const api = client();

const r = await api.post(url, { json: { thing: "book" } });
if (r.is === "5xx") {
  const why = r.trail.at(-1)?.because;
  console.log(r.status, r.attempts, r.problem?.instance);
  console.log(why);
}
// prints: 500 1 urn:uuid:…
// prints: …
