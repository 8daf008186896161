// Lets editors delete, and nobody else.
// app/items/[id]/route.ts
const items = new Set(["7"]);
const roles = new Map([
  ["Bearer k3y-of-a-reader", "reader"],
  ["Bearer k3y-of-an-editor", "editor"],
]);

export async function DELETE(request: Request, { params }: Context) {
  const { id } = await params;
  const credentials = request.headers.get("Authorization") ?? "";
  const role = roles.get(credentials) ?? "guest";
  if (role !== "editor") {
    return problem(403, "Forbidden", `You are a ${role}; editors may delete.`);
  }
  items.delete(id);
  return new Response(null, { status: 204 });
}

interface Context {
  readonly params: Promise<{ id: string }>;
}

function problem(status: number, title: string, detail: string, more = {}) {
  const headers = { ...more, "Content-Type": "application/problem+json" };
  return Response.json({ status, title, detail }, { status, headers });
}
