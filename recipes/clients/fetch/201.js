// Makes something new, and reads it where Location says that it is.
const url = "http://localhost:8001/cause/201/notes";

async function create(note) {
  const response = await fetch(url, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(note),
  });
  await response.body?.cancel();
  if (response.status !== 201)
    throw new Error(`${response.status} from ${url}`);
  // Location may be relative, and without it the target itself was made.
  return new URL(response.headers.get("Location") ?? "", response.url);
}

const location = await create({ text: "new" });
const made = await fetch(location);
console.log(location.pathname, await made.json());
// prints: /cause/201/notes/… { text: 'new' }
