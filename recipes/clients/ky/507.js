// Says that there is no room, and how much there is.
import ky, { isHTTPError } from "ky";

const url = "http://localhost:8001/dav/507/large.txt";

async function upload(body) {
  const headers = { "Content-Type": "text/plain" };
  try {
    await ky.put(url, { headers, body });
    return "It is there.";
  } catch (error) {
    if (!isHTTPError(error) || error.response.status !== 507) throw error;
    // Nothing changes until somebody makes room: it is not repeated.
    return `No room, ${await free()} octets are left.`;
  }
}

async function free() {
  const folder = new URL(".", url);
  const options = { method: "PROPFIND", headers: { Depth: "0" } };
  const text = await ky(folder, options).text();
  return /quota-available-bytes>(\d+)</.exec(text)?.[1];
}

console.log(await upload("x".repeat(70_000)));
// prints: No room, … octets are left.
