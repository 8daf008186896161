// Deletes something; there is no content then.
import axios from "axios";

const url = "http://localhost:8001/cause/204/notes/1";

async function send(method, url) {
  const { status, data } = await axios.request({ method, url });
  // axios makes an empty text of nothing.
  return status === 204 ? undefined : data;
}

console.log(await send("DELETE", url));
// prints: undefined
