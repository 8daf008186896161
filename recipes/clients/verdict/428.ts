// Says which state it means to change, when the server insists.
import { client } from "@verdict/client";

const url = "http://localhost:8001/cause/428/note";
const api = client({ headers: { "Content-Type": "text/plain" } });

let r = await api.put(url, { body: "mine" });
if (r.status === 428) {
  const current = await api.get(url);
  if (current.is === "2xx") {
    // Here an application shows what would be overwritten.
    console.log("there is:", current.data);
    const etag = current.headers.get("ETag") ?? undefined;
    r = await api.put(url, { headers: { "If-Match": etag }, body: "mine" });
  }
}
console.log(r.status);
// prints: there is: theirs
// prints: 200
