// Reports what failed, and does not send an order a second time.
const url = "http://localhost:8001/cause/500/bug";

async function order(thing) {
  const response = await fetch(url, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ thing }),
  });
  if (response.ok) return response.json();
  const type = response.headers.get("Content-Type") ?? "";
  const text = await response.text();
  const problem = type.startsWith("application/problem")
    ? JSON.parse(text)
    : {};
  // Nobody knows how far it got: POST is not idempotent (RFC 9110 9.2.2).
  throw new Error(`${response.status}, see ${problem.instance ?? "nothing"}`);
}

await order("book").catch((error) => console.log(error.message));
// prints: 500, see urn:uuid:…
