// Notices that it is the network that answers, and not the server.
const url = "http://localhost:8001/cause/511/news";

async function get(url) {
  const response = await fetch(url);
  if (response.status !== 511) return response.text();
  // The page is the portal's: it is for a person, in a browser.
  await response.body?.cancel();
  throw new Error("Log in to this network first.");
}

await get(url).catch((error) => console.log(error.message));
// prints: Log in to this network first.
