// Shows what the server says is wrong with a request.
import axios from "axios";

const url = "http://localhost:8001/cause/400/json";

async function send(octets) {
  const headers = { "Content-Type": "application/json" };
  try {
    return (await axios.post(url, octets, { headers })).data;
  } catch (error) {
    if (!error.response) throw error;
    throw new Error(reasonOf(error.response), { cause: error });
  }
}

// Problem details (RFC 9457), where there are some.
function reasonOf({ status, headers, data }) {
  const type = headers.get("Content-Type") ?? "";
  return type.startsWith("application/problem+json")
    ? `${status} ${data.title}: ${data.detail}`
    : `${status}`;
}

// axios would make JSON of a text; octets are sent as they are.
const octets = Buffer.from('{"a":');
// The same request would fail again: it is shown, not repeated.
await send(octets).catch((error) => console.log(error.message));
// prints: 400 Bad Request: …
