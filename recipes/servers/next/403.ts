// Lets editors delete, and nobody else.
// app/items/[id]/route.ts
const items = new Set(["7"]);
const roles = new Map([
  ["k3y-of-a-reader", "reader"],
  ["k3y-of-an-editor", "editor"],
]);

export async function DELETE(request: Request, { params }: Context) {
  const { id } = await params;
  const credentials = request.headers.get("Authorization") ?? "";
  const [, token] = /^Bearer (\S+)$/i.exec(credentials) ?? [];
  const role = roles.get(token ?? "");
  if (role === undefined) {
    return problem(401, "Unauthorized", "Send a token.", {
      "WWW-Authenticate": 'Bearer realm="api"',
    });
  }
  if (role !== "editor") {
    return problem(403, "Forbidden", `A ${role} may not delete.`);
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
