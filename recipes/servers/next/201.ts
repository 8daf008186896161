// Creates an item, and says where it is from now on.
// app/items/route.ts
interface Item {
  readonly id: number;
  readonly name: string;
  readonly version: number;
}

const items = new Map<number, Item>();

export async function POST(request: Request) {
  const content = await request.json().catch(() => null);
  if (typeof content?.name !== "string") {
    return problem(400, "Bad Request", "Send JSON with a name.");
  }
  const item = { id: items.size + 1, name: content.name, version: 1 };
  items.set(item.id, item);
  const headers = { Location: `/items/${item.id}`, ETag: '"v1"' };
  return Response.json(item, { status: 201, headers });
}

function problem(status: number, title: string, detail: string, more = {}) {
  const headers = { ...more, "Content-Type": "application/problem+json" };
  return Response.json({ status, title, detail }, { status, headers });
}
