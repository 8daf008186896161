// Sends a form, and gets the page that shows what came of it.
const url = "http://localhost:8001/cause/303/form";

async function send(fields) {
  // A POST that leads to 303 is followed with GET, and without content.
  const response = await fetch(url, {
    method: "POST",
    body: new URLSearchParams(fields),
  });
  if (!response.ok) throw new Error(`${response.status} from ${response.url}`);
  return response;
}

const response = await send({ name: "Ada" });
await response.body?.cancel();
console.log(response.redirected, new URL(response.url).pathname);
// prints: true /get
