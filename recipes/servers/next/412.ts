// Changes an item only where the client has seen its current state.
// app/items/[id]/route.ts
const item = { id: 7, name: "lamp", version: 3 };
const etagOf = ({ version }: { version: number }) => `"v${version}"`;

export async function PUT(request: Request) {
  const match = request.headers.get("If-Match") ?? "*";
  if (match !== "*" && !match.split(/\s*,\s*/).includes(etagOf(item))) {
    const detail = `It is at v${item.version} by now.`;
    const headers = { ETag: etagOf(item) };
    return problem(412, "Precondition Failed", detail, headers);
  }
  const content = await request.json().catch(() => null);
  if (!content?.name) return problem(400, "Bad Request", "Send a name.");
  item.name = content.name;
  item.version += 1;
  return Response.json(item, { headers: { ETag: etagOf(item) } });
}

function problem(status: number, title: string, detail: string, more = {}) {
  const headers = { ...more, "Content-Type": "application/problem+json" };
  return Response.json({ status, title, detail }, { status, headers });
}
