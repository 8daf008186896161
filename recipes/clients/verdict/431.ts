// Lets go of cookies that have grown too large, and asks once more.
import { client } from "@verdict/client";

const url = "http://localhost:8001/cause/431";
const api = client();

const cookies = new Map([
  ["session", "1"],
  ["history", "x".repeat(20_000)],
]);
const get = () => {
  const pairs = [...cookies].map((it) => it.join("="));
  return api.get(url, { headers: { Cookie: pairs.join("; ") } });
};

let r = await get();
if (r.status === 431) {
  const largest = [...cookies].sort((a, b) => b[1].length - a[1].length)[0];
  cookies.delete(largest?.[0] ?? "");
  r = await get();
}
console.log(r.status, [...cookies.keys()]);
// prints: 200 [ 'session' ]
