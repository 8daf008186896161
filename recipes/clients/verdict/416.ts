// Goes on with a download that may be complete already.
import { client, none, text } from "@verdict/client";

const url = "http://localhost:8001/cause/416/file";
const api = client();

async function complete(stored: string): Promise<string> {
  const at = Buffer.byteLength(stored);
  const headers = { Range: `bytes=${at}-` };
  const known = { 200: text, 206: text, 416: none } as const;
  const r = await api.get(url, { headers }, known);
  if (r.is === 206) return stored + r.data;
  if (r.is === 200) return r.data;
  if (r.is !== 416) throw new Error(`It ended with ${r.status}.`);
  // Content-Range says how long it is: bytes */10.
  const total = r.headers.get("Content-Range")?.split("/")[1];
  if (Number(total) === at) return stored;
  // It is shorter than what is here, so it is another file.
  return api.get(url).text();
}

console.log(await complete("0123456789"));
// prints: 0123456789
