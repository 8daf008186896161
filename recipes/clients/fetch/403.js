// Tells who may not from who is not known; nothing is repeated.
const url = "http://localhost:8001/cause/403/cellar";

async function get(url, user, password) {
  const credentials = btoa(`${user}:${password}`);
  const response = await fetch(url, {
    headers: { Authorization: `Basic ${credentials}` },
  });
  if (response.ok) return response.text();
  await response.body?.cancel();
  if (response.status === 401) return "Log in again.";
  // The same credentials would be refused again: others may do.
  if (response.status === 403) return `${user} may not see this.`;
  throw new Error(`${response.status} from ${url}`);
}

console.log(await get(url, "guest", "guest"));
console.log(await get(url, "owner", "owner"));
// prints: guest may not see this.
// prints: Wine.
