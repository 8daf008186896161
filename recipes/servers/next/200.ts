// Sends an item with its entity tag.
// app/items/[id]/route.ts
const items = new Map([["7", { id: 7, name: "lamp", version: 3 }]]);

export async function GET(request: Request, { params }: Context) {
  const { id } = await params;
  const item = items.get(id);
  if (item === undefined) {
    return problem(404, "Not Found", `There is no item ${id}.`);
  }
  return Response.json(item, { headers: { ETag: `"v${item.version}"` } });
}

interface Context {
  readonly params: Promise<{ id: string }>;
}

function problem(status: number, title: string, detail: string, more = {}) {
  const headers = { ...more, "Content-Type": "application/problem+json" };
  return Response.json({ status, title, detail }, { status, headers });
}
