// Puts a list that others change as well: what they added is kept.
const url = "http://localhost:8001/cause/409/list";

async function save(mine, tries = 3) {
  const response = await fetch(url, {
    method: "PUT",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(mine),
  });
  if (response.status === 409 && tries > 1) {
    await response.body?.cancel();
    const theirs = await (await fetch(url)).json();
    return save(merged(mine, theirs), tries - 1);
  }
  if (!response.ok) throw new Error(`${response.status} from ${url}`);
  return response.json();
}

// The same content would be in conflict again: it has to be another.
function merged(mine, theirs) {
  const items = [...new Set([...theirs.items, ...mine.items])];
  return { revision: theirs.revision, items };
}

console.log(await save({ revision: 2, items: ["bread", "eggs"] }));
// prints: { revision: 4, items: [ 'bread', 'milk', 'eggs' ] }
