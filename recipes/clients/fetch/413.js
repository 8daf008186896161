// Sends lines at once, or in halves where that is too much.
const url = "http://localhost:8001/cause/413/slot";

async function send(lines) {
  const response = await fetch(url, {
    method: "POST",
    headers: { "Content-Type": "text/plain" },
    body: lines.join("\n"),
  });
  await response.body?.cancel();
  if (response.status === 413 && lines.length > 1) {
    const half = Math.ceil(lines.length / 2);
    return (await send(lines.slice(0, half))) + (await send(lines.slice(half)));
  }
  if (!response.ok) throw new Error(`${response.status} from ${url}`);
  return 1;
}

const count = await send(["one", "two", "three", "four"]);
console.log(`It took ${count} requests.`);
// prints: It took 2 requests.
