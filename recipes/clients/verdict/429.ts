// Waits as long as the server asks for, and sends the request again.
import { client } from "@verdict/client";

const url = "http://localhost:8001/cause/429/api";
const api = client({ repeat: { attempts: 3, maxWait: 60_000 } });

for (let i = 0; i < 3; i++) await api.get(url);
const r = await api.get(url);
// Had it been told to wait for longer, retryAt would say until when.
console.log(r.status, r.attempts, "data" in r && r.data, r.retryAt);
// prints: 200 2 one of three undefined
