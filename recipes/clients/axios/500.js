// Reports what failed, and does not send an order a second time.
import axios from "axios";

const url = "http://localhost:8001/cause/500/bug";

async function order(thing) {
  try {
    return (await axios.post(url, { thing })).data;
  } catch (error) {
    if (!(error.response?.status >= 500)) throw error;
    const { status, data } = error.response;
    // Nobody knows how far it got: POST is not idempotent (RFC 9110 9.2.2).
    const message = `${status}, see ${data?.instance ?? "nothing"}`;
    throw new Error(message, { cause: error });
  }
}

await order("book").catch((error) => console.log(error.message));
// prints: 500, see urn:uuid:…
