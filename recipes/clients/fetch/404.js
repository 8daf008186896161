// Takes what is not there for a value, and all else that fails for an error.
const url = "http://localhost:8001/cause/404/nothing-here";

async function find(url) {
  const response = await fetch(url);
  if (response.ok) return response.json();
  await response.body?.cancel();
  if (response.status === 404) return undefined;
  throw new Error(`${response.status} from ${url}`);
}

console.log((await find(url)) ?? "There is none.");
// prints: There is none.
