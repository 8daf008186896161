// Repeats what came too early, once; by then the handshake is over.
import axios from "axios";

const url = "http://localhost:8001/cause/425/page";

async function get(url, options) {
  try {
    return await axios.get(url, options);
  } catch (error) {
    if (error.response?.status !== 425) throw error;
    // axios sends no early data itself: a proxy on the way did.
    return axios.get(url);
  }
}

// What such a proxy adds (RFC 8470 5.1).
const { status, data } = await get(url, { headers: { "Early-Data": "1" } });
console.log(status, data);
// prints: 200 On time.
