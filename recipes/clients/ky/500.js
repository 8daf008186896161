// Reports what failed; ky does not send an order a second time.
import ky, { isHTTPError } from "ky";

const url = "http://localhost:8001/cause/500/bug";

async function order(thing) {
  try {
    // Nobody knows how far it got: POST is not idempotent (RFC 9110 9.2.2).
    return await ky.post(url, { json: { thing } }).json();
  } catch (error) {
    if (!isHTTPError(error) || error.response.status < 500) throw error;
    const message = `${error.response.status}, see ${error.data?.instance}`;
    throw new Error(message, { cause: error });
  }
}

await order("book").catch((error) => console.log(error.message));
// prints: 500, see urn:uuid:…
