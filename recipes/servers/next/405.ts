// Names the methods that the items have where another one is used.
// app/items/route.ts
const items = [{ id: 7, name: "lamp" }];

export function GET() {
  return Response.json(items);
}

export async function POST(request: Request) {
  const content = await request.json().catch(() => null);
  if (!content?.name) return problem(400, "Bad Request", "Send a name.");
  const item = { id: items.length + 7, ...content };
  items.push(item);
  const headers = { Location: `/items/${item.id}` };
  return Response.json(item, { status: 201, headers });
}

// Next refuses these by itself, but without Allow.
function refuse({ method }: Request) {
  return problem(405, "Method Not Allowed", `The items have no ${method}.`, {
    Allow: "GET, HEAD, OPTIONS, POST",
  });
}

export { refuse as PUT, refuse as PATCH, refuse as DELETE };

function problem(status: number, title: string, detail: string, more = {}) {
  const headers = { ...more, "Content-Type": "application/problem+json" };
  return Response.json({ status, title, detail }, { status, headers });
}
