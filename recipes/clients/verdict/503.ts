// Comes back when the server says that it can be used again.
import { client, json } from "@verdict/client";

const url = "http://localhost:8001/cause/503/shop";
const api = client({ repeat: { maxWait: 60_000 } });

const r = await api.get(url, {}, { 200: json<{ open: boolean }>() });
console.log(r.status, r.is === 200 && r.data);
// prints: 200 { open: true }
