// Asks with QUERY, or with POST where the server does not know it yet.
import axios from "axios";

const url = "http://localhost:8001/cause/501/search";
let method = "QUERY";

async function search(words) {
  const data = new URLSearchParams({ words });
  try {
    return await axios.request({ method, url, data });
  } catch (error) {
    if (error.response?.status !== 501 || method === "POST") throw error;
    // It will not know it the next time either.
    method = "POST";
    return search(words);
  }
}

const { status, data } = await search("status codes");
console.log(status, data);
// prints: 200 { found: 3 }
