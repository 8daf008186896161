// Says which state it means to change, when the server insists.
import ky, { isHTTPError } from "ky";

const url = "http://localhost:8001/cause/428/note";

async function put(body, etag) {
  const headers = { "Content-Type": "text/plain", "If-Match": etag };
  try {
    return await ky.put(url, { headers, body });
  } catch (error) {
    const isAsked = isHTTPError(error) && error.response.status === 428;
    if (!isAsked || etag !== undefined) throw error;
    const current = await ky.get(url);
    // Here an application shows what would be overwritten.
    console.log("there is:", await current.text());
    return put(body, current.headers.get("ETag"));
  }
}

const response = await put("mine");
await response.body?.cancel();
console.log(response.status);
// prints: there is: theirs
// prints: 200
