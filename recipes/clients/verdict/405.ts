// Learns from Allow what can be done here.
import { client } from "@verdict/client";

const url = "http://localhost:8001/cause/405";
const api = client();

const r = await api.delete(url).cases(405);
if (r.is === 405) {
  const allowed = (r.headers.get("Allow") ?? "").split(/\s*,\s*/);
  // Here an application hides what cannot be done.
  console.log("Instead:", allowed);
}
// prints: Instead: [ 'GET', 'HEAD', 'OPTIONS' ]
