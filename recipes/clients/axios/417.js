// Sends its content without Expect, if the server cannot say 100.
import axios from "axios";

const url = "http://localhost:8001/cause/417/upload";

async function upload(text, headers = { Expect: "100-continue" }) {
  try {
    return await axios.post(url, text, {
      headers: { "Content-Type": "text/plain", ...headers },
    });
  } catch (error) {
    if (error.response?.status !== 417 || !headers.Expect) throw error;
    return upload(text, {});
  }
}

const { status, data } = await upload("hello");
console.log(status, data);
// prints: 200 { octets: 5 }
