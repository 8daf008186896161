// Keeps a page with its tag, and fetches it again only if it has changed.
import ky from "ky";

const url = "http://localhost:8001/cause/304/page";
const kept = new Map();

async function get(url) {
  const known = kept.get(url);
  const response = await ky.get(url, {
    headers: { "If-None-Match": known?.etag },
    // Browsers do all this by themselves, unless told this.
    cache: "no-store",
    // To ky a 304 is an error, unless it is told.
    throwHttpErrors: (status) => status !== 304,
  });
  if (response.status === 304) return { ...known, from: "store" };
  const etag = response.headers.get("ETag");
  const text = await response.text();
  if (etag !== null) kept.set(url, { etag, text });
  return { etag, text, from: "server" };
}

for (let i = 0; i < 2; i++) {
  const { text, from } = await get(url);
  console.log(`${from}: ${text}`);
}
// prints: server: A page that does not change.
// prints: store: A page that does not change.
