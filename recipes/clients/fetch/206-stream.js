// Reads a large file part by part, all parts of the same state.
const url = "http://localhost:8001/cause/206/file";

async function* parts(size) {
  let [at, total, etag] = [0, Infinity, undefined];
  while (at < total) {
    const headers = { Range: `bytes=${at}-${at + size - 1}` };
    if (etag !== undefined) headers["If-Match"] = etag;
    const response = await fetch(url, { headers });
    if (response.status === 412) throw new Error("It is another file now.");
    if (!response.ok) throw new Error(`${response.status} from ${url}`);
    const octets = new Uint8Array(await response.arrayBuffer());
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
