// Makes something only if nothing is there yet.
const url = "http://localhost:8001/cause/201/notes/old";

async function create(note) {
  const response = await fetch(url, {
    method: "PUT",
    headers: { "Content-Type": "application/json", "If-None-Match": "*" },
    body: JSON.stringify(note),
  });
  await response.body?.cancel();
  // Without If-None-Match it would have replaced what is there.
  if (response.status === 412) return false;
  if (!response.ok) throw new Error(`${response.status} from ${url}`);
  return true;
}

console.log(
  (await create({ text: "new" })) ? "It is made." : "The name is taken.",
);
// prints: The name is taken.
