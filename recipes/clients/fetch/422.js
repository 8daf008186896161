// Shows each error beside the field of the form that it is about.
const url = "http://localhost:8001/cause/422/orders";

async function send(order) {
  const response = await fetch(url, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(order),
  });
  if (response.ok) return {};
  const { errors } = await response.json();
  if (response.status !== 422)
    throw new Error(`${response.status} from ${url}`);
  // pointer is a JSON Pointer into what was sent: #/count
  const entries = errors.map((it) => [it.pointer.slice(2), it.detail]);
  return Object.fromEntries(entries);
}

const errors = await send({ count: -1 });
for (const [name, text] of Object.entries(errors))
  console.log(`${name} ${text}`);
// prints: count is a number above 0
