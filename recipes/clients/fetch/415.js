// Sends the form of its data that the server takes.
const url = "http://localhost:8001/cause/415/inbox";

const order = { count: 1 };
const forms = {
  "application/xml": () => `<order><count>${order.count}</count></order>`,
  "application/json": () => JSON.stringify(order),
};

async function send(type) {
  const response = await fetch(url, {
    method: "POST",
    headers: { "Content-Type": type },
    body: forms[type](),
  });
  await response.body?.cancel();
  return response;
}

let response = await send("application/xml");
if (response.status === 415) {
  const { headers } = response;
  const taken = headers.get("Accept-Post") ?? headers.get("Accept") ?? "";
  const type = Object.keys(forms).find((it) => taken.includes(it));
  if (type !== undefined) response = await send(type);
}
console.log(response.status);
// prints: 200
