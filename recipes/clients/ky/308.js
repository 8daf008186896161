// Sends a form to where it goes from now on, and keeps that address.
import ky from "ky";

let url = "http://localhost:8001/cause/308/form";

async function send(fields) {
  const body = new URLSearchParams(fields);
  const response = await ky.post(url, {
    body,
    redirect: "manual",
    throwHttpErrors: (status) => status !== 308,
  });
  if (response.status !== 308) return response.json();
  await response.body?.cancel();
  url = new URL(response.headers.get("Location"), url).href;
  return ky.post(url, { body }).json();
}

const { form } = await send({ name: "Ada" });
console.log(form, new URL(url).pathname);
// prints: { name: 'Ada' } /post
