// Asks again a little later, then makes do with what it had before.
import ky, { isHTTPError } from "ky";

const url = "http://localhost:8001/gateway/refuses/";
const before = { weather: "rain", from: "yesterday" };

const api = ky.create({ retry: { limit: 2, jitter: true } });

async function get(url) {
  try {
    return await api.get(url).json();
  } catch (error) {
    if (!isHTTPError(error) || error.response.status !== 502) throw error;
    // What went wrong behind the gateway (RFC 9209).
    console.log(error.response.headers.get("Proxy-Status"));
    return before;
  }
}

console.log(await get(url));
// prints: playground;error=connection_refused
// prints: { weather: 'rain', from: 'yesterday' }
