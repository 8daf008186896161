// Does several things in one request, and looks at what came of each.
import ky from "ky";

const url = "http://localhost:8001/cause/207/cancellations";

async function cancel(orders) {
  // ky takes 207 for a success, whatever failed inside of it.
  const { responses } = await ky.post(url, { json: orders }).json();
  return responses;
}

for (const it of await cancel(["/orders/1", "/orders/2"])) {
  if (it.status < 300) console.log("cancelled:", it.href);
  else console.log("not:", it.href, it.status, it.value.detail);
}
// prints: cancelled: /orders/1
// prints: not: /orders/2 409 It has been sent.
