// Takes content only when its length is known from the start.
// app/items/route.ts
export async function POST(request: Request) {
  if (request.headers.has("Transfer-Encoding")) {
    return problem(411, "Length Required", "Send Content-Length.", {
      Connection: "close",
    });
  }
  const item = await request.json().catch(() => null);
  if (!item?.name) return problem(400, "Bad Request", "Send a name.");
  const headers = { Location: "/items/7" };
  return Response.json({ id: 7, ...item }, { status: 201, headers });
}

function problem(status: number, title: string, detail: string, more = {}) {
  const headers = { ...more, "Content-Type": "application/problem+json" };
  return Response.json({ status, title, detail }, { status, headers });
}
