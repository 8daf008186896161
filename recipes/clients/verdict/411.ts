// Sends a stream; with its length, if the server wants to know that.
import { client } from "@verdict/client";

const url = "http://localhost:8001/cause/411/meter";
const api = client({ headers: { "Content-Type": "text/plain" } });

const read = () => new Blob(["12.5 kWh"]).stream();

// A stream has no Content-Length: it is sent in chunks.
let r = await api.post(url, { body: read });
if (r.status === 411)
  r = await api.post(url, { body: await new Response(read()).bytes() });
console.log(r.status);
// prints: 200
