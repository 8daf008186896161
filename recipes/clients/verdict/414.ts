// Asks in the address, or with QUERY where the address gets too long.
import { client } from "@verdict/client";

const url = "http://localhost:8001/cause/414/search";
const api = client();

const ids = Array.from({ length: 3000 }, (_, i) => ["id", `${1000 + i}`]);
const question = new URLSearchParams(ids);

let r = await api.get(url, { query: question }).cases(200, 414);
if (r.is === 414) r = await api.query(url, { body: question }).cases(200, 414);
console.log(r.status, r.is === 200 && r.data);
// prints: 200 { found: 3000 }
