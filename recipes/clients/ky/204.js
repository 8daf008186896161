// Deletes something; there is no content to parse then.
import ky from "ky";

const url = "http://localhost:8001/cause/204/notes/1";

async function send(method, url) {
  const response = await ky(url, { method });
  // json() would throw: there is nothing, not even null.
  return response.status === 204 ? undefined : response.json();
}

console.log(await send("DELETE", url));
// prints: undefined
