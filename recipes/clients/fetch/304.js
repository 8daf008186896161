// Keeps a page with its tag, and fetches it again only if it has changed.
const url = "http://localhost:8001/cause/304/page";
const kept = new Map();

async function get(url) {
  const known = kept.get(url);
  const headers = known === undefined ? {} : { "If-None-Match": known.etag };
  // Browsers do this by themselves, unless told cache: "no-store".
  const response = await fetch(url, { headers, cache: "no-store" });
  if (response.status === 304) return { ...known, from: "store" };
  if (!response.ok) throw new Error(`${response.status} from ${url}`);
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
