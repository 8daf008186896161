// Comes back when the server says that it can be used again.
import { setTimeout } from "node:timers/promises";
import axios from "axios";

const url = "http://localhost:8001/cause/503/shop";

async function get(url, tries = 3) {
  try {
    return await axios.get(url);
  } catch (error) {
    const after = error.response?.headers.get("Retry-After");
    // Without Retry-After nobody knows whether it passes.
    if (error.response?.status !== 503 || !after || tries === 1) throw error;
    const ms = /^\d+$/.test(after)
      ? 1000 * after
      : Date.parse(after) - Date.now();
    if (!(ms < 60_000)) throw error;
    await setTimeout(Math.max(ms, 0));
    return get(url, tries - 1);
  }
}

const { status, data } = await get(url);
console.log(status, data);
// prints: 200 { open: true }
