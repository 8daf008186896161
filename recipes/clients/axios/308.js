// Sends a form to where it goes from now on, and keeps that address.
import axios from "axios";

let url = "http://localhost:8001/cause/308/form";

async function send(fields) {
  const body = new URLSearchParams(fields);
  const response = await axios.post(url, body, {
    maxRedirects: 0,
    validateStatus: (it) => it < 300 || it === 308,
  });
  if (response.status !== 308) return response.data;
  url = new URL(response.headers.get("Location"), url).href;
  return (await axios.post(url, body)).data;
}

const { form } = await send({ name: "Ada" });
console.log(form, new URL(url).pathname);
// prints: { name: 'Ada' } /post
