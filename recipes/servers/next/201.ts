// Creates an item, and says where it is from now on.
// app/items/route.ts
interface Item {
  readonly id: number;
  readonly name: string;
  readonly version: number;
}

const items = new Map<number, Item>();

export async function POST(request: Request) {
  const { name } = await request.json();
  const item = { id: items.size + 1, name, version: 1 };
  items.set(item.id, item);
  const headers = { Location: `/items/${item.id}`, ETag: '"v1"' };
  return Response.json(item, { status: 201, headers });
}
