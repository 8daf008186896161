// Says that there is no room, and how much there is.
const url = "http://localhost:8001/dav/507/large.txt";

async function upload(text) {
  const response = await fetch(url, {
    method: "PUT",
    headers: { "Content-Type": "text/plain" },
    body: text,
  });
  await response.body?.cancel();
  // Nothing changes until somebody makes room: it is not repeated.
  if (response.status === 507)
    return `No room, ${await free()} octets are left.`;
  return response.ok ? "It is there." : `It failed with ${response.status}.`;
}

async function free() {
  const response = await fetch(new URL(".", url), {
    method: "PROPFIND",
    headers: { Depth: "0" },
  });
  return /quota-available-bytes>(\d+)</.exec(await response.text())?.[1];
}

console.log(await upload("x".repeat(70_000)));
// prints: No room, … octets are left.
