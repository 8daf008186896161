// Deletes an item, after which there is nothing left to say.
// app/items/[id]/route.ts
const items = new Map([["7", { id: 7, name: "lamp" }]]);

export async function DELETE(request: Request, { params }: Context) {
  const { id } = await params;
  if (items.delete(id)) return new Response(null, { status: 204 });
  return problem(404, "Not Found", `There is no item ${id}.`);
}

interface Context {
  readonly params: Promise<{ id: string }>;
}

function problem(status: number, title: string, detail: string, more = {}) {
  const headers = { ...more, "Content-Type": "application/problem+json" };
  return Response.json({ status, title, detail }, { status, headers });
}
