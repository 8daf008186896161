// Tells who may not from who is not known; nothing is repeated.
import ky from "ky";

const url = "http://localhost:8001/cause/403/cellar";

async function get(url, user, password) {
  const Authorization = `Basic ${btoa(`${user}:${password}`)}`;
  const response = await ky.get(url, {
    headers: { Authorization },
    throwHttpErrors: (status) => status !== 401 && status !== 403,
  });
  if (response.ok) return response.text();
  await response.body?.cancel();
  // The same credentials would be refused again: others may do.
  return response.status === 403
    ? `${user} may not see this.`
    : "Log in again.";
}

console.log(await get(url, "guest", "guest"));
console.log(await get(url, "owner", "owner"));
// prints: guest may not see this.
// prints: Wine.
