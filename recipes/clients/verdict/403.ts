// Tells who may not from who is not known; nothing is repeated.
import { client } from "@verdict/client";

const url = "http://localhost:8001/cause/403/cellar";
const api = client();

async function read(user: string, password: string): Promise<string> {
  const headers = { Authorization: `Basic ${btoa(`${user}:${password}`)}` };
  const r = await api.get(url, { headers }).cases(401, 403);
  switch (r.is) {
    case "2xx":
      return `${r.data}`;
    case 401:
      return "Log in again.";
    case 403: // The same credentials would be refused again: others may do.
      return `${user} may not see this.`;
    default:
      return `It ended with ${r.status}.`;
  }
}

console.log(await read("guest", "guest"));
console.log(await read("owner", "owner"));
// prints: guest may not see this.
// prints: Wine.
