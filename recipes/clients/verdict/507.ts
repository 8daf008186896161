// Says that there is no room, and how much there is.
import { client } from "@verdict/client";

const url = "http://localhost:8001/dav/507/large.txt";
const api = client();

const headers = { "Content-Type": "text/plain" };
const r = await api.put(url, { headers, body: "x".repeat(70_000) });
// Nothing changes until somebody makes room: it is not repeated.
if (r.status === 507) {
  const folder = new URL(".", url);
  const options = { headers: { Depth: "0" } };
  const properties = await api.request("PROPFIND", folder, options).text();
  const free = /quota-available-bytes>(\d+)</.exec(properties)?.[1];
  console.log(`No room, ${free} octets are left.`);
}
// prints: No room, … octets are left.
