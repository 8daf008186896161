// Follows only where it stays with the same server.
import ky from "ky";

const url = "http://localhost:8001/cause/302/old";

const careful = ky.create({
  redirect: "manual",
  throwHttpErrors: (status) => status >= 400,
});

async function get(url, hops = 5) {
  const response = await careful.get(url);
  const location = response.headers.get("Location");
  if (response.ok || location === null) return response;
  await response.body?.cancel();
  const next = new URL(location, url);
  if (next.origin !== new URL(url).origin)
    throw new Error(`${url} leads away, to ${next.origin}.`);
  if (hops === 0) throw new Error(`${url} leads on and on.`);
  return get(next, hops - 1);
}

const response = await get(url);
await response.body?.cancel();
// It is elsewhere just now: the old address is the one to keep.
console.log(response.status, new URL(response.url).pathname);
// prints: 200 /get
