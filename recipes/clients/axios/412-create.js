// Makes something only if nothing is there yet.
import axios from "axios";

const url = "http://localhost:8001/cause/201/notes/old";

async function create(note) {
  try {
    await axios.put(url, note, { headers: { "If-None-Match": "*" } });
    return true;
  } catch (error) {
    // Without If-None-Match it would have replaced what is there.
    if (error.response?.status === 412) return false;
    throw error;
  }
}

console.log(
  (await create({ text: "new" })) ? "It is made." : "The name is taken.",
);
// prints: The name is taken.
