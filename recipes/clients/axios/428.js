// Says which state it means to change, when the server insists.
import axios from "axios";

const url = "http://localhost:8001/cause/428/note";

async function put(text, etag) {
  const headers = { "Content-Type": "text/plain", "If-Match": etag };
  try {
    return await axios.put(url, text, { headers });
  } catch (error) {
    if (error.response?.status !== 428 || etag !== undefined) throw error;
    const current = await axios.get(url);
    // Here an application shows what would be overwritten.
    console.log("there is:", current.data);
    return put(text, current.headers.get("ETag"));
  }
}

const { status } = await put("mine");
console.log(status);
// prints: there is: theirs
// prints: 200
