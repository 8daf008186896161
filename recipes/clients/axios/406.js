// Asks for its favourite, and for anything if there is none of it.
import axios from "axios";

const url = "http://localhost:8001/cause/406";

async function get(url, type) {
  try {
    return await axios.get(url, { headers: { Accept: type } });
  } catch (error) {
    if (error.response?.status !== 406) throw error;
    return axios.get(url, { headers: { Accept: "*/*" } });
  }
}

// One request does the same: Accept: image/png, */*;q=0.1
const { status, headers } = await get(url, "image/png");
console.log(status, headers.get("Content-Type"));
// prints: 200 text/plain…
