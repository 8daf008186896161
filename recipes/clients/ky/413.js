// Sends lines at once, or in halves where that is too much.
import ky, { isHTTPError } from "ky";

const url = "http://localhost:8001/cause/413/slot";
const headers = { "Content-Type": "text/plain" };

async function send(lines) {
  try {
    await ky.post(url, { headers, body: lines.join("\n") }).text();
    return 1;
  } catch (error) {
    const isTooLarge = isHTTPError(error) && error.response.status === 413;
    if (!isTooLarge || lines.length === 1) throw error;
    const half = Math.ceil(lines.length / 2);
    return (await send(lines.slice(0, half))) + (await send(lines.slice(half)));
  }
}

const count = await send(["one", "two", "three", "four"]);
console.log(`It took ${count} requests.`);
// prints: It took 2 requests.
