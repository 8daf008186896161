// Reads JSON, and says so to whoever sends something else.
// app/items/route.ts
export async function POST(request: Request) {
  const type = request.headers.get("Content-Type") ?? "";
  if (!/^application\/json *(;|$)/i.test(type)) {
    const detail = "Items are read as JSON.";
    const headers = { Accept: "application/json" };
    return problem(415, "Unsupported Media Type", detail, headers);
  }
  const item = await request.json().catch(() => null);
  if (!item?.name) return problem(400, "Bad Request", "Send a name.");
  const headers = { Location: "/items/7" };
  return Response.json({ id: 7, ...item }, { status: 201, headers });
}

function problem(status: number, title: string, detail: string, more = {}) {
  const headers = { ...more, "Content-Type": "application/problem+json" };
  return Response.json({ status, title, detail }, { status, headers });
}
