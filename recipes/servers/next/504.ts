// Waits one second for the price of an item from elsewhere.
// app/items/[id]/route.ts
export async function GET() {
  try {
    const signal = AbortSignal.timeout(1000);
    const answer = await fetch("http://slow.example/items/7", { signal });
    if (!answer.ok) throw new Error(`It answered ${answer.status}.`);
    const { price } = await answer.json();
    return Response.json({ id: 7, name: "lamp", price });
  } catch (error) {
    console.error(error);
    if ((error as Error).name !== "TimeoutError") {
      return problem(502, "Bad Gateway", "The prices cannot be had.");
    }
    const detail = "The server with the prices took more than a second.";
    return problem(504, "Gateway Timeout", detail);
  }
}

function problem(status: number, title: string, detail: string, more = {}) {
  const headers = { ...more, "Content-Type": "application/problem+json" };
  return Response.json({ status, title, detail }, { status, headers });
}
