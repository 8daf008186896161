// Follows only where it stays with the same server.
import { client } from "@verdict/client";

const url = "http://localhost:8001/cause/302/old";
const api = client({ redirect: "manual" });

let r = await api.get(url);
if (r.is === "3xx" && r.headers.has("Location")) {
  const next = new URL(r.headers.get("Location") ?? "", r.url);
  if (next.origin === new URL(url).origin) r = await api.get(next);
}
// It is elsewhere just now: the old address is the one to keep.
console.log(r.status, new URL(r.url).pathname);
// prints: 200 /get
