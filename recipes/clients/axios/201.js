// Makes something new, and reads it where Location says that it is.
import axios from "axios";

const url = "http://localhost:8001/cause/201/notes";

async function create(note) {
  const { status, headers } = await axios.post(url, note);
  if (status !== 201) throw new Error(`${status} from ${url}`);
  // Location may be relative, and without it the target itself was made.
  return new URL(headers.get("Location") ?? "", url);
}

const location = await create({ text: "new" });
const made = await axios.get(location.href);
console.log(location.pathname, made.data);
// prints: /cause/201/notes/… { text: 'new' }
