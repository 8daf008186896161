// Tells who may not from who is not known; nothing is repeated.
import axios from "axios";

const url = "http://localhost:8001/cause/403/cellar";

async function get(url, username, password) {
  try {
    return (await axios.get(url, { auth: { username, password } })).data;
  } catch (error) {
    // The same credentials would be refused again: others may do.
    if (error.response?.status === 403) return `${username} may not see this.`;
    if (error.response?.status === 401) return "Log in again.";
    throw error;
  }
}

console.log(await get(url, "guest", "guest"));
console.log(await get(url, "owner", "owner"));
// prints: guest may not see this.
// prints: Wine.
