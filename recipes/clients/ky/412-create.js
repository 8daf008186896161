// Makes something only if nothing is there yet.
import ky, { isHTTPError } from "ky";

const url = "http://localhost:8001/cause/201/notes/old";

async function create(json) {
  try {
    // A repeat of a PUT that was lost on the way would meet itself as 412.
    const headers = { "If-None-Match": "*" };
    await ky.put(url, { json, headers, retry: 0 }).text();
    return true;
  } catch (error) {
    // Without If-None-Match it would have replaced what is there.
    if (isHTTPError(error) && error.response.status === 412) return false;
    throw error;
  }
}

console.log(
  (await create({ text: "new" })) ? "It is made." : "The name is taken.",
);
// prints: The name is taken.
