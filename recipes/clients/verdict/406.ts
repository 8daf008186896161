// Asks for its favourite, and for anything if there is none of it.
import { client } from "@verdict/client";

const url = "http://localhost:8001/cause/406";
const api = client();

// One request does the same: Accept: image/png, */*;q=0.1
let r = await api.get(url, { headers: { Accept: "image/png" } });
if (r.status === 406) r = await api.get(url, { headers: { Accept: "*/*" } });
console.log(r.status, r.is === "2xx" && r.headers.get("Content-Type"));
// prints: 200 text/plain…
