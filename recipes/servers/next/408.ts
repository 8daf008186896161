// Waits two seconds for content that was announced, and no longer.
// app/items/route.ts
export async function POST(request: Request) {
  const timer = new Promise((resolve) => setTimeout(resolve, 2000, "late"));
  const item = request.json().catch(() => null);
  const content = await Promise.race([item, timer]);
  if (content === "late") {
    return problem(408, "Request Timeout", "For two seconds nothing came.", {
      Connection: "close",
    });
  }
  if (!content?.name) return problem(400, "Bad Request", "Send a name.");
  const headers = { Location: "/items/7" };
  return Response.json({ id: 7, ...content }, { status: 201, headers });
}

function problem(status: number, title: string, detail: string, more = {}) {
  const headers = { ...more, "Content-Type": "application/problem+json" };
  return Response.json({ status, title, detail }, { status, headers });
}
