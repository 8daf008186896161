// Puts a list that others change as well: what they added is kept.
import ky, { isHTTPError } from "ky";

const url = "http://localhost:8001/cause/409/list";

async function save(mine, tries = 3) {
  try {
    return await ky.put(url, { json: mine }).json();
  } catch (error) {
    const isConflict = isHTTPError(error) && error.response.status === 409;
    if (!isConflict || tries === 1) throw error;
    const theirs = await ky.get(url).json();
    return save(merged(mine, theirs), tries - 1);
  }
}

// The same content would be in conflict again: it has to be another.
function merged(mine, theirs) {
  const items = [...new Set([...theirs.items, ...mine.items])];
  return { revision: theirs.revision, items };
}

console.log(await save({ revision: 2, items: ["bread", "eggs"] }));
// prints: { revision: 4, items: [ 'bread', 'milk', 'eggs' ] }
