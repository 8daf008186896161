// Lets a client send three requests in ten seconds, then says when to return.
// app/items/route.ts
const most = 3;
const seconds = 10;
const counts = new Map<string, number>();
let end = 0;

export function GET(request: Request) {
  // Next fills it in where nobody has: a proxy ahead should overwrite it.
  const client = request.headers.get("X-Forwarded-For") ?? "";
  const now = Math.floor(Date.now() / 1000);
  if (now >= end) {
    counts.clear(); // nobody is remembered for longer
    end = now + seconds;
  }
  const used = counts.get(client) ?? 0;
  counts.set(client, used + 1);
  if (used < most) return Response.json([{ id: 7, name: "lamp" }]);
  const detail = `${most} in ${seconds} seconds.`;
  return problem(429, "Too Many Requests", detail, {
    "Retry-After": String(end - now),
  });
}

function problem(status: number, title: string, detail: string, more = {}) {
  const headers = { ...more, "Content-Type": "application/problem+json" };
  return Response.json({ status, title, detail }, { status, headers });
}
