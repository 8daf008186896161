// Reads cookies of up to four thousand octets.
// app/[[...path]]/route.ts
const most = 4000;

export function GET(request: Request) {
  const cookies = request.headers.get("Cookie") ?? "";
  if (cookies.length <= most) return Response.json({ items: "/items" });
  const title = "Request Header Fields Too Large";
  return problem(431, title, `Cookie has ${most} octets at most.`, {
    Connection: "close",
  });
}

function problem(status: number, title: string, detail: string, more = {}) {
  const headers = { ...more, "Content-Type": "application/problem+json" };
  return Response.json({ status, title, detail }, { status, headers });
}
