// Does several things in one request, and looks at what came of each.
const url = "http://localhost:8001/cause/207/cancellations";

async function cancel(orders) {
  const response = await fetch(url, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(orders),
  });
  if (response.status !== 207)
    throw new Error(`${response.status} from ${url}`);
  const { responses } = await response.json();
  // response.ok is true for 207, whatever failed inside of it.
  return Object.groupBy(responses, (it) =>
    it.status < 300 ? "done" : "failed",
  );
}

const { done = [], failed = [] } = await cancel(["/orders/1", "/orders/2"]);
for (const it of done) console.log("cancelled:", it.href);
for (const it of failed)
  console.log("not:", it.href, it.status, it.value.detail);
// prints: cancelled: /orders/1
// prints: not: /orders/2 409 It has been sent.
