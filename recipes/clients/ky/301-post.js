// Sends a form to where it goes now; as GET it would be lost on the way.
import ky from "ky";

let url = "http://localhost:8001/cause/301/form";

async function send(fields) {
  const body = new URLSearchParams(fields);
  // Told to follow, fetch would make a GET of it (RFC 9110 15.4.2).
  const response = await ky.post(url, {
    body,
    redirect: "manual",
    throwHttpErrors: (status) => status !== 301,
  });
  if (response.status !== 301) return response.json();
  await response.body?.cancel();
  url = new URL(response.headers.get("Location"), url).href;
  return ky.post(url, { body }).json();
}

const { form } = await send({ name: "Ada" });
console.log(form, new URL(url).pathname);
// prints: { name: 'Ada' } /post
