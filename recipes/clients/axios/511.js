// Notices that it is the network that answers, and not the server.
import axios from "axios";

const url = "http://localhost:8001/cause/511/news";

async function get(url) {
  try {
    return (await axios.get(url)).data;
  } catch (error) {
    if (error.response?.status !== 511) throw error;
    // The page is the portal's: it is for a person, in a browser.
    throw new Error("Log in to this network first.", { cause: error });
  }
}

await get(url).catch((error) => console.log(error.message));
// prints: Log in to this network first.
