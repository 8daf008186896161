// Lets go of cookies that have grown too large, and asks once more.
import axios from "axios";

const url = "http://localhost:8001/cause/431";
const cookies = new Map([
  ["session", "1"],
  ["history", "x".repeat(20_000)],
]);

async function get(url, isSecond = false) {
  const pairs = [...cookies].map((it) => it.join("="));
  try {
    return await axios.get(url, { headers: { Cookie: pairs.join("; ") } });
  } catch (error) {
    if (error.response?.status !== 431 || isSecond) throw error;
    const [largest] = [...cookies].sort((a, b) => b[1].length - a[1].length);
    cookies.delete(largest[0]);
    return get(url, true);
  }
}

const { status } = await get(url);
console.log(status, [...cookies.keys()]);
// prints: 200 [ 'session' ]
