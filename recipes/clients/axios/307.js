// Sends a form to where it has to go just now, as it is.
import axios from "axios";

const url = "http://localhost:8001/cause/307/form";

async function send(fields) {
  // Method and content are kept; up to maxBodyLength it is kept in memory.
  const { data } = await axios.post(url, new URLSearchParams(fields), {
    maxRedirects: 5,
    maxBodyLength: 1024 * 1024,
  });
  return data;
}

const { form } = await send({ name: "Ada" });
console.log(form);
// prints: { name: 'Ada' }
