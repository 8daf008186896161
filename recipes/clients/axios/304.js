// Keeps a page with its tag, and fetches it again only if it has changed.
import axios from "axios";

const url = "http://localhost:8001/cause/304/page";
const kept = new Map();

async function get(url) {
  const known = kept.get(url);
  const { status, data, headers } = await axios.get(url, {
    headers: { "If-None-Match": known?.etag },
    // To axios a 304 is an error, unless it is told.
    validateStatus: (it) => (it >= 200 && it < 300) || it === 304,
  });
  if (status === 304) return { ...known, from: "store" };
  const etag = headers.get("ETag");
  if (etag) kept.set(url, { etag, text: data });
  return { etag, text: data, from: "server" };
}

for (let i = 0; i < 2; i++) {
  const { text, from } = await get(url);
  console.log(`${from}: ${text}`);
}
// prints: server: A page that does not change.
// prints: store: A page that does not change.
