// Reads a large file part by part, all parts of the same state.
import ky from "ky";

const url = "http://localhost:8001/cause/206/file";

async function* parts(size) {
  let [at, total, etag] = [0, Infinity, undefined];
  while (at < total) {
    const range = `bytes=${at}-${at + size - 1}`;
    // ky leaves out fields that are undefined; a 412 would be thrown.
    const headers = { Range: range, "If-Match": etag };
    const response = await ky.get(url, { headers });
    const octets = await response.bytes();
    yield octets;
    // Who ignores Range sends it all, as 200.
    if (response.status !== 206) return;
    total = Number(response.headers.get("Content-Range").split("/")[1]);
    etag ??= response.headers.get("ETag");
    at += octets.length;
  }
}

for await (const part of parts(15)) console.log(new TextDecoder().decode(part));
// prints: All letters: ab
// prints: cdefghijklmnopq
// prints: rstuvwxyz
