// Asks with QUERY, or with POST where the server does not know it yet.
import ky, { isHTTPError } from "ky";

const url = "http://localhost:8001/cause/501/search";
let method = "QUERY";

async function search(words) {
  const body = new URLSearchParams({ words });
  try {
    return await ky(url, { method, body }).json();
  } catch (error) {
    const isUnknown = isHTTPError(error) && error.response.status === 501;
    if (!isUnknown || method === "POST") throw error;
    // It will not know it the next time either.
    method = "POST";
    return search(words);
  }
}

console.log(await search("status codes"));
// prints: { found: 3 }
