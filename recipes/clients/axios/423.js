// Locks a file before it is written, and waits while somebody else has it.
import { setTimeout } from "node:timers/promises";
import axios from "axios";

const url = "http://localhost:8001/dav/423/notes.txt";

const lockinfo = `<lockinfo xmlns="DAV:"><lockscope><exclusive/></lockscope>
<locktype><write/></locktype></lockinfo>`;

async function lock(tries = 10) {
  const response = await axios.request({
    method: "LOCK",
    url,
    headers: { "Content-Type": "application/xml", Timeout: "Second-60" },
    data: lockinfo,
    validateStatus: (it) => it < 300 || (it === 423 && tries > 1),
  });
  if (response.status !== 423) return response.headers.get("Lock-Token");
  await setTimeout(500);
  return lock(tries - 1);
}

async function write(text) {
  const token = await lock();
  try {
    await setTimeout(200);
    const headers = { "Content-Type": "text/plain", If: `(${token})` };
    return (await axios.put(url, text, { headers })).status;
  } finally {
    const headers = { "Lock-Token": token };
    await axios.request({ method: "UNLOCK", url, headers });
  }
}

console.log(await Promise.all([write("mine"), write("yours")]));
// prints: [ 204, 204 ]
