// Notices that it is the network that answers, and not the server.
import { client, text } from "@verdict/client";

const url = "http://localhost:8001/cause/511/news";
const api = client();

const r = await api.get(url, {}, { 200: text, 511: text });
if (r.is === 200) console.log(r.data);
// The page is the portal's: it is for a person, in a browser.
if (r.is === 511) console.log("Log in to this network first.");
// prints: Log in to this network first.
