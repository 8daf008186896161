// Takes an order, and leads to it by GET, so that a reload orders nothing.
// app/orders/route.ts
const orders = new Map<string, { id: string; item: unknown }>();

export async function POST(request: Request) {
  const form = await request.formData();
  const id = String(orders.size + 1);
  orders.set(id, { id, item: form.get("item") });
  // redirect() says 307 in a handler, and the browser would POST again.
  const headers = { Location: `/orders/${id}` };
  return new Response(null, { status: 303, headers });
}
