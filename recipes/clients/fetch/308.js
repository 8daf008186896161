// Sends a form to where it goes from now on, and keeps that address.
let url = "http://localhost:8001/cause/308/form";

async function send(fields) {
  const options = { method: "POST", body: new URLSearchParams(fields) };
  let response = await fetch(url, { ...options, redirect: "manual" });
  if (response.status === 308) {
    await response.body?.cancel();
    url = new URL(response.headers.get("Location"), url).href;
    response = await fetch(url, options);
  }
  if (!response.ok) throw new Error(`${response.status} from ${url}`);
  return response.json();
}

const { form } = await send({ name: "Ada" });
console.log(form, new URL(url).pathname);
// prints: { name: 'Ada' } /post
