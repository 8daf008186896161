// Lets go of cookies that have grown too large, and asks once more.
const url = "http://localhost:8001/cause/431";
const cookies = new Map([
  ["session", "1"],
  ["history", "x".repeat(20_000)],
]);

async function get(url, isSecond = false) {
  const pairs = [...cookies].map((it) => it.join("="));
  const response = await fetch(url, { headers: { Cookie: pairs.join("; ") } });
  if (response.status !== 431 || isSecond) return response;
  await response.body?.cancel();
  const [largest] = [...cookies].sort((a, b) => b[1].length - a[1].length);
  cookies.delete(largest[0]);
  return get(url, true);
}

const response = await get(url);
await response.body?.cancel();
console.log(response.status, [...cookies.keys()]);
// prints: 200 [ 'session' ]
