// Takes an order, and leads to it by GET, so that a reload orders nothing.
// app/orders/[[...id]]/route.ts
const orders = new Map<string, { id: string; item: unknown }>();

export async function POST(request: Request) {
  const form = await request.formData().catch(() => null);
  if (form === null) return problem(400, "Bad Request", "Send a form.");
  const id = String(orders.size + 1);
  orders.set(id, { id, item: form.get("item") });
  // redirect() says 307 in a handler, and the browser would POST again.
  const headers = { Location: `/orders/${id}` };
  return new Response(null, { status: 303, headers });
}

export async function GET(request: Request, { params }: Context) {
  const { id = [] } = await params;
  const order = orders.get(id.join("/"));
  if (order !== undefined) return Response.json(order);
  return problem(404, "Not Found", "There is no such order.");
}

interface Context {
  readonly params: Promise<{ id?: string[] }>;
}

function problem(status: number, title: string, detail: string, more = {}) {
  const headers = { ...more, "Content-Type": "application/problem+json" };
  return Response.json({ status, title, detail }, { status, headers });
}
