// Asks again for what took too long; GET may be repeated.
import { client, json } from "@verdict/client";

const url = "http://localhost:8001/cause/504/report";
const api = client({ repeat: { delay: 1500 }, timeout: 30_000 });

const r = await api.get(url, {}, { 200: json<{ pages: number }>() });
console.log(r.status, r.is === 200 && r.data);
// prints: 200 { pages: 12 }
