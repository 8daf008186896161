// Goes on with a download that broke off, unless the file is another now.
import { client, text } from "@verdict/client";

const url = "http://localhost:8001/cause/206/file";
const api = client();

// What is on the disk from last time: the beginning, and whose it is.
const stored = { text: "All letters: abc", etag: '"1"' };

const at = Buffer.byteLength(stored.text);
const headers = { Range: `bytes=${at}-`, "If-Range": stored.etag };
const r = await api.get(url, { headers }, { 200: text, 206: text });
if (r.is === 206) console.log(stored.text + r.data);
else if (r.is === 200) console.log(r.data);
else console.log("failed:", r.status);
// prints: All letters: abcdefghijklmnopqrstuvwxyz
