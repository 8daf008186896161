// Forgets a link whose target is gone for good.
import { client } from "@verdict/client";

const links = new Set(["http://localhost:8001/cause/410/offer"]);
const api = client();

for (const url of [...links]) {
  const r = await api.get(url);
  // A 404 may be over tomorrow: that link stays.
  if (r.status === 410) links.delete(url);
}
console.log(links.size, "links are left.");
// prints: 0 links are left.
