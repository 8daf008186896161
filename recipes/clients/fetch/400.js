// Shows what the server says is wrong with a request.
const url = "http://localhost:8001/cause/400/json";

async function send(text) {
  const response = await fetch(url, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: text,
  });
  if (!response.ok) throw new Error(await reasonOf(response));
  return response.json();
}

// Problem details (RFC 9457), where there are some.
async function reasonOf(response) {
  const type = response.headers.get("Content-Type") ?? "";
  const text = await response.text();
  if (!type.startsWith("application/problem+json")) return `${response.status}`;
  const { title, detail } = JSON.parse(text);
  return `${response.status} ${title}: ${detail}`;
}

// The same request would fail again: it is shown, not repeated.
await send('{"a":').catch((error) => console.log(error.message));
// prints: 400 Bad Request: …
