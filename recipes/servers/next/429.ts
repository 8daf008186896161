// Lets a client send three requests in ten seconds, then says when to return.
// app/items/route.ts
const most = 3;
const seconds = 10;
const counts = new Map<string, { ends: number; used: number }>();

export function GET(request: Request) {
  // Next fills it in where nobody has: a proxy ahead should overwrite it.
  const client = request.headers.get("X-Forwarded-For") ?? "";
  const now = Date.now() / 1000;
  const count = counts.get(client) ?? { ends: now + seconds, used: 0 };
  if (count.used === 0) setTimeout(() => counts.delete(client), seconds * 1000);
  counts.set(client, count);
  if (count.used++ < most) return Response.json([{ id: 7, name: "lamp" }]);
  const detail = `${most} in ${seconds} seconds.`;
  return problem(429, "Too Many Requests", detail, {
    "Retry-After": String(Math.max(1, Math.ceil(count.ends - now))),
  });
}

function problem(status: number, title: string, detail: string, more = {}) {
  const headers = { ...more, "Content-Type": "application/problem+json" };
  return Response.json({ status, title, detail }, { status, headers });
}
