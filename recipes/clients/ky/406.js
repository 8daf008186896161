// Asks for its favourite, and for anything if there is none of it.
import ky, { isHTTPError } from "ky";

const url = "http://localhost:8001/cause/406";

async function get(url, type) {
  try {
    return await ky.get(url, { headers: { Accept: type } });
  } catch (error) {
    if (!isHTTPError(error) || error.response.status !== 406) throw error;
    return ky.get(url, { headers: { Accept: "*/*" } });
  }
}

// One request does the same: Accept: image/png, */*;q=0.1
const response = await get(url, "image/png");
await response.body?.cancel();
console.log(response.status, response.headers.get("Content-Type"));
// prints: 200 text/plain…
