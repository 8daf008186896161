// Asks in the address, or in content where the address gets too long.
import axios from "axios";

const url = "http://localhost:8001/cause/414/search";

async function search(question) {
  try {
    return await axios.get(url, { params: question });
  } catch (error) {
    if (error.response?.status !== 414) throw error;
    // The server has to offer this; QUERY would be the method for it.
    return axios.post(url, question);
  }
}

const ids = Array.from({ length: 3000 }, (_, i) => ["id", 1000 + i]);
const { status, data } = await search(new URLSearchParams(ids));
console.log(status, data);
// prints: 200 { found: 3000 }
