// Asks again a little later, then makes do with what it had before.
import { setTimeout } from "node:timers/promises";
import axios from "axios";

const url = "http://localhost:8001/gateway/refuses/";
const before = { weather: "rain", from: "yesterday" };

async function get(url, tries = 3, wait = 200) {
  try {
    return (await axios.get(url)).data;
  } catch (error) {
    if (error.response?.status !== 502) throw error;
    if (tries === 1) {
      // What went wrong behind the gateway (RFC 9209).
      console.log(error.response.headers.get("Proxy-Status"));
      return before;
    }
    await setTimeout(wait * (0.5 + Math.random()));
    return get(url, tries - 1, 2 * wait);
  }
}

console.log(await get(url));
// prints: playground;error=connection_refused
// prints: { weather: 'rain', from: 'yesterday' }
