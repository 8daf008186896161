// Locks a file before it is written, and waits while somebody else has it.
import { setTimeout } from "node:timers/promises";

const url = "http://localhost:8001/dav/423/notes.txt";

const lockinfo = `<lockinfo xmlns="DAV:"><lockscope><exclusive/></lockscope>
<locktype><write/></locktype></lockinfo>`;

async function lock(tries = 10) {
  const response = await fetch(url, {
    method: "LOCK",
    headers: { "Content-Type": "application/xml", Timeout: "Second-60" },
    body: lockinfo,
  });
  await response.body?.cancel();
  if (response.ok) return response.headers.get("Lock-Token");
  if (response.status !== 423 || tries === 1)
    throw new Error(`${response.status} from ${url}`);
  await setTimeout(500);
  return lock(tries - 1);
}

async function write(text) {
  const token = await lock();
  try {
    await setTimeout(200);
    const headers = { "Content-Type": "text/plain", If: `(${token})` };
    return (await fetch(url, { method: "PUT", headers, body: text })).status;
  } finally {
    await fetch(url, { method: "UNLOCK", headers: { "Lock-Token": token } });
  }
}

console.log(await Promise.all([write("mine"), write("yours")]));
// prints: [ 204, 204 ]
