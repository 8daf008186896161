// Has everybody say which state of the item they mean to change.
// app/items/[id]/route.ts
const item = { id: 7, name: "lamp", version: 3 };
const etagOf = ({ version }: { version: number }) => `"v${version}"`;
const has = (field: string, etag: string) =>
  field === "*" || field.split(/\s*,\s*/).includes(etag);

export async function PUT(request: Request) {
  const match = request.headers.get("If-Match");
  const noneMatch = request.headers.get("If-None-Match");
  if (match === null && noneMatch === null) {
    const detail = "Send If-Match with the ETag.";
    return problem(428, "Precondition Required", detail);
  }
  const etag = etagOf(item);
  // Only to If-None-Match a weak tag is as good as a strong one.
  const isKnown = [etag, `W/${etag}`].some((it) => has(noneMatch ?? "", it));
  if (!has(match ?? "*", etag) || isKnown) {
    const detail = `It is at v${item.version} by now.`;
    return problem(412, "Precondition Failed", detail);
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
