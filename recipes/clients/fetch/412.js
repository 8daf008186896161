// Counts on without overwriting what others counted meanwhile.
const url = "http://localhost:8001/cause/412/counter";

async function add(amount, tries = 4) {
  const current = await fetch(url);
  if (!current.ok) throw new Error(`${current.status} from ${url}`);
  const { count } = await current.json();
  const response = await fetch(url, {
    method: "PUT",
    headers: {
      "Content-Type": "application/json",
      "If-Match": current.headers.get("ETag"),
    },
    body: JSON.stringify({ count: count + amount }),
  });
  await response.body?.cancel();
  // Somebody was faster: all of it again, with what is there now.
  if (response.status === 412 && tries > 1) return add(amount, tries - 1);
  if (!response.ok) throw new Error(`${response.status} from ${url}`);
  return count + amount;
}

console.log(await add(1));
// prints: 3
