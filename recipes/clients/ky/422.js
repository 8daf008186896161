// Shows each error beside the field of the form that it is about.
import ky, { isHTTPError } from "ky";

const url = "http://localhost:8001/cause/422/orders";

async function send(order) {
  try {
    await ky.post(url, { json: order });
    return {};
  } catch (error) {
    if (!isHTTPError(error) || error.response.status !== 422) throw error;
    const { errors } = error.data;
    // pointer is a JSON Pointer into what was sent: #/count
    const entries = errors.map((it) => [it.pointer.slice(2), it.detail]);
    return Object.fromEntries(entries);
  }
}

const errors = await send({ count: -1 });
for (const [name, text] of Object.entries(errors))
  console.log(`${name} ${text}`);
// prints: count is a number above 0
