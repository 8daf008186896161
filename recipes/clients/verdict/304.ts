// Keeps what it has read, and asks whether that has changed.
import { client } from "@verdict/client";
import { cache } from "@verdict/client/cache";
import CachePolicy from "http-cache-semantics";

const url = "http://localhost:8001/cause/304/page";
const api = client({ use: [cache({ policy: CachePolicy })] });

// A page with an age or a date is taken for fresh for a while: not here.
const headers = { "Cache-Control": "no-cache" };
for (let i = 0; i < 2; i++) {
  const r = await api.get(url, { headers });
  console.log(r.fromCache ? "store:" : "server:", "data" in r && r.data);
}
// prints: server: A page that does not change.
// prints: store: A page that does not change.
