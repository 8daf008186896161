// Reads a large file part by part, all parts of the same state.
import axios from "axios";

const url = "http://localhost:8001/cause/206/file";

async function* parts(size) {
  let [at, total, etag] = [0, Infinity, undefined];
  while (at < total) {
    // axios leaves out fields that are undefined; a 412 would be thrown.
    const { status, data, headers } = await axios.get(url, {
      responseType: "arraybuffer",
      headers: { Range: `bytes=${at}-${at + size - 1}`, "If-Match": etag },
    });
    yield data;
    // Who ignores Range sends it all, as 200.
    if (status !== 206) return;
    total = Number(headers.get("Content-Range").split("/")[1]);
    etag ??= headers.get("ETag");
    at += data.length;
  }
}

for await (const part of parts(15)) console.log(`${part}`);
// prints: All letters: ab
// prints: cdefghijklmnopq
// prints: rstuvwxyz
