// Shows what the server says is wrong with a request.
import { client, problem } from "@verdict/client";

const url = "http://localhost:8001/cause/400/json";
const api = client();

const headers = { "Content-Type": "application/json" };
const r = await api.post(url, { headers, body: '{"a":' }, { 400: problem() });
// There always is a problem, even where the content is none.
if (r.is === 400) console.log(`${r.status} ${r.data.title}: ${r.data.detail}`);
// prints: 400 Bad Request: …
