// Makes something new, and reads it where Location says that it is.
import ky from "ky";

const url = "http://localhost:8001/cause/201/notes";

async function create(note) {
  const response = await ky.post(url, { json: note });
  await response.body?.cancel();
  if (response.status !== 201)
    throw new Error(`${response.status} from ${url}`);
  // Location may be relative, and without it the target itself was made.
  return new URL(response.headers.get("Location") ?? "", response.url);
}

const location = await create({ text: "new" });
console.log(location.pathname, await ky.get(location).json());
// prints: /cause/201/notes/… { text: 'new' }
