// Takes no payment from early data, which somebody may have sent again.
// app/pay/route.ts
export async function POST(request: Request) {
  if (request.headers.get("Early-Data") === "1") {
    const detail = "Send it again when the handshake is over.";
    return problem(425, "Too Early", detail);
  }
  const order = await request.json().catch(() => null);
  if (!order?.amount) return problem(400, "Bad Request", "Send an amount.");
  return Response.json({ paid: order.amount });
}

function problem(status: number, title: string, detail: string, more = {}) {
  const headers = { ...more, "Content-Type": "application/problem+json" };
  return Response.json({ status, title, detail }, { status, headers });
}
