// Asks in the address, or in content where the address gets too long.
import ky, { isHTTPError } from "ky";

const url = "http://localhost:8001/cause/414/search";

async function search(question) {
  try {
    return await ky.get(url, { searchParams: question }).json();
  } catch (error) {
    if (!isHTTPError(error) || error.response.status !== 414) throw error;
    // The server has to offer this; QUERY would be the method for it.
    return ky.post(url, { body: question }).json();
  }
}

const ids = Array.from({ length: 3000 }, (_, i) => ["id", 1000 + i]);
console.log(await search(new URLSearchParams(ids)));
// prints: { found: 3000 }
