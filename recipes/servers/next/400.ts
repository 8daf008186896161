// Says where the JSON of a request cannot be read.
// app/items/route.ts
export async function POST(request: Request) {
  try {
    const item = await request.json();
    if (!item?.name) return problem(400, "Bad Request", "Send a name.");
    const headers = { Location: "/items/7" };
    return Response.json({ id: 7, ...item }, { status: 201, headers });
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return problem(400, "Bad Request", error.message);
  }
}

function problem(status: number, title: string, detail: string, more = {}) {
  const headers = { ...more, "Content-Type": "application/problem+json" };
  return Response.json({ status, title, detail }, { status, headers });
}
