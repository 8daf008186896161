// Sends lines at once, or in halves where that is too much.
import axios from "axios";

const url = "http://localhost:8001/cause/413/slot";
const headers = { "Content-Type": "text/plain" };

async function send(lines) {
  try {
    await axios.post(url, lines.join("\n"), { headers });
    return 1;
  } catch (error) {
    if (error.response?.status !== 413 || lines.length === 1) throw error;
    const half = Math.ceil(lines.length / 2);
    return (await send(lines.slice(0, half))) + (await send(lines.slice(half)));
  }
}

const count = await send(["one", "two", "three", "four"]);
console.log(`It took ${count} requests.`);
// prints: It took 2 requests.
