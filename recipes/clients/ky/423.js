// Locks a file before it is written, and waits while somebody else has it.
import { setTimeout } from "node:timers/promises";
import ky from "ky";

const url = "http://localhost:8001/dav/423/notes.txt";

const lockinfo = `<lockinfo xmlns="DAV:"><lockscope><exclusive/></lockscope>
<locktype><write/></locktype></lockinfo>`;

async function lock() {
  const response = await ky(url, {
    method: "LOCK",
    headers: { "Content-Type": "application/xml", Timeout: "Second-60" },
    body: lockinfo,
    retry: {
      limit: 10,
      methods: ["lock"],
      statusCodes: [423],
      delay: () => 500,
    },
  });
  await response.body?.cancel();
  return response.headers.get("Lock-Token");
}

async function write(text) {
  const token = await lock();
  try {
    await setTimeout(200);
    const headers = { "Content-Type": "text/plain", If: `(${token})` };
    return (await ky.put(url, { headers, body: text })).status;
  } finally {
    await ky(url, { method: "UNLOCK", headers: { "Lock-Token": token } });
  }
}

console.log(await Promise.all([write("mine"), write("yours")]));
// prints: [ 204, 204 ]
