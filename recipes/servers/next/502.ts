// Gets the price of an item elsewhere, and says when nothing useful comes back.
// app/items/[id]/route.ts
export async function GET() {
  try {
    const signal = AbortSignal.timeout(2000);
    const answer = await fetch("http://prices.example/items/7", { signal });
    if (!answer.ok) throw new Error(`It answered ${answer.status}.`);
    const { price } = await answer.json();
    return Response.json({ id: 7, name: "lamp", price });
  } catch (error) {
    console.error(error);
    const detail = "The server with the prices does not answer as it should.";
    if ((error as Error).name === "TimeoutError") {
      return problem(504, "Gateway Timeout", detail);
    }
    return problem(502, "Bad Gateway", detail);
  }
}

function problem(status: number, title: string, detail: string, more = {}) {
  const headers = { ...more, "Content-Type": "application/problem+json" };
  return Response.json({ status, title, detail }, { status, headers });
}
