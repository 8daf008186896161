// Takes what is not there for a value, and all else that fails for an error.
import ky from "ky";

const url = "http://localhost:8001/cause/404/nothing-here";

async function find(url) {
  const response = await ky.get(url, {
    throwHttpErrors: (status) => status !== 404,
  });
  if (response.ok) return response.json();
  await response.body?.cancel();
  return undefined;
}

console.log((await find(url)) ?? "There is none.");
// prints: There is none.
