// Goes on with a download that broke off, unless the file is another now.
import ky from "ky";

const url = "http://localhost:8001/cause/206/file";

// What is on the disk from last time: the beginning, and whose it is.
const stored = { text: "All letters: abc", etag: '"1"' };

async function resume() {
  const length = Buffer.byteLength(stored.text);
  const response = await ky.get(url, {
    headers: { Range: `bytes=${length}-`, "If-Range": stored.etag },
  });
  const text = await response.text();
  // 206 is the rest; 200 is all of it, as it is now.
  return response.status === 206 ? stored.text + text : text;
}

console.log(await resume());
// prints: All letters: abcdefghijklmnopqrstuvwxyz
