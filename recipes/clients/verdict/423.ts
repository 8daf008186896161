// Locks a file before it is written, and waits while somebody else has it.
import { setTimeout } from "node:timers/promises";
import { client } from "@verdict/client";

const url = "http://localhost:8001/dav/423/notes.txt";
const api = client();

const lockinfo = `<lockinfo xmlns="DAV:"><lockscope><exclusive/></lockscope>
<locktype><write/></locktype></lockinfo>`;

async function lock(tries = 10): Promise<string> {
  const headers = { "Content-Type": "application/xml", Timeout: "Second-60" };
  const r = await api
    .request("LOCK", url, { headers, body: lockinfo })
    .cases(423);
  if (r.is === "2xx") return r.headers.get("Lock-Token") ?? "";
  if (r.is !== 423 || tries === 1)
    throw new Error(`It ended with ${r.status}.`);
  await setTimeout(500);
  return lock(tries - 1);
}

async function write(body: string): Promise<number | undefined> {
  const token = await lock();
  try {
    await setTimeout(200);
    const headers = { "Content-Type": "text/plain", If: `(${token})` };
    return (await api.put(url, { headers, body })).status;
  } finally {
    await api.request("UNLOCK", url, { headers: { "Lock-Token": token } });
  }
}

console.log(await Promise.all([write("mine"), write("yours")]));
// prints: [ 204, 204 ]
