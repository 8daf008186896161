// Asks again for what took too long; GET may be repeated.
import { setTimeout } from "node:timers/promises";
import axios from "axios";

const url = "http://localhost:8001/cause/504/report";

async function get(url, tries = 3, wait = 600) {
  try {
    return await axios.get(url, { timeout: 30_000 });
  } catch (error) {
    if (error.response?.status !== 504 || tries === 1) throw error;
    await setTimeout(wait);
    return get(url, tries - 1, 2 * wait);
  }
}

const { status, data } = await get(url);
console.log(status, data);
// prints: 200 { pages: 12 }
