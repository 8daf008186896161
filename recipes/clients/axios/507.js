// Says that there is no room, and how much there is.
import axios from "axios";

const url = "http://localhost:8001/dav/507/large.txt";

async function upload(text) {
  const headers = { "Content-Type": "text/plain" };
  try {
    await axios.put(url, text, { headers });
    return "It is there.";
  } catch (error) {
    if (error.response?.status !== 507) throw error;
    // Nothing changes until somebody makes room: it is not repeated.
    return `No room, ${await free()} octets are left.`;
  }
}

async function free() {
  const { data } = await axios.request({
    method: "PROPFIND",
    url: new URL(".", url).href,
    headers: { Depth: "0" },
  });
  return /quota-available-bytes>(\d+)</.exec(data)?.[1];
}

console.log(await upload("x".repeat(70_000)));
// prints: No room, … octets are left.
