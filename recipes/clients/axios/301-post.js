// Sends a form to where it goes now; as GET it would be lost on the way.
import axios from "axios";

let url = "http://localhost:8001/cause/301/form";

async function send(fields) {
  const body = new URLSearchParams(fields);
  // Told to follow, axios would make a GET of it (RFC 9110 15.4.2).
  const response = await axios.post(url, body, {
    maxRedirects: 0,
    validateStatus: (it) => it < 300 || it === 301,
  });
  if (response.status !== 301) return response.data;
  url = new URL(response.headers.get("Location"), url).href;
  return (await axios.post(url, body)).data;
}

const { form } = await send({ name: "Ada" });
console.log(form, new URL(url).pathname);
// prints: { name: 'Ada' } /post
