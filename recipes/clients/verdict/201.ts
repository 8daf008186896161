// Makes something new, and reads it where Location says that it is.
import { client, json } from "@verdict/client";

const url = "http://localhost:8001/cause/201/notes";
const api = client();

interface Note {
  readonly text: string;
}

const note: Note = { text: "new" };
const r = await api.post(url, { json: note }, { 201: json<Note>() });
if (r.is === 201) {
  const location = new URL(r.headers.get("Location") ?? "", r.url);
  console.log(location.pathname, await api.get(location).json<Note>());
} else console.log(r.status);
// prints: /cause/201/notes/… { text: 'new' }
