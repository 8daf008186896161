// Sends a form to where it goes now; as GET it would be lost on the way.
let url = "http://localhost:8001/cause/301/form";

async function send(fields) {
  const options = { method: "POST", body: new URLSearchParams(fields) };
  // Told to follow, fetch would make a GET of it (RFC 9110 15.4.2).
  let response = await fetch(url, { ...options, redirect: "manual" });
  if (response.status === 301) {
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
