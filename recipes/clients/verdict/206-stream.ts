// Reads a large file part by part, all parts of the same state.
import { bytes, client } from "@verdict/client";

const url = "http://localhost:8001/cause/206/file";
const api = client();

async function* parts(size: number): AsyncGenerator<Uint8Array> {
  let [at, total] = [0, Number.POSITIVE_INFINITY];
  let etag: string | undefined;
  while (at < total) {
    const range = `bytes=${at}-${at + size - 1}`;
    const headers = { Range: range, "If-Match": etag };
    const r = await api.get(url, { headers }, { 200: bytes, 206: bytes });
    if (r.is === 200) return yield r.data;
    // 412: it is another file now.
    if (r.is !== 206) throw new Error(`It ended with ${r.status}.`);
    yield r.data;
    at += r.data.length;
    total = Number(r.headers.get("Content-Range")?.split("/")[1]);
    etag ??= r.headers.get("ETag") ?? undefined;
  }
}

for await (const part of parts(15)) console.log(new TextDecoder().decode(part));
// prints: All letters: ab
// prints: cdefghijklmnopq
// prints: rstuvwxyz
