// Is away for two minutes after each start, and says when it is back.
// app/items/[id]/route.ts
const opens = Date.now() + 120_000;

export function GET(request: Request) {
  const seconds = Math.ceil((opens - Date.now()) / 1000);
  if (seconds <= 0) return Response.json({ id: 7, name: "lamp" });
  const detail = `The items are being loaded for ${seconds} more seconds.`;
  return problem(503, "Service Unavailable", detail, {
    "Retry-After": String(seconds),
  });
}

function problem(status: number, title: string, detail: string, more = {}) {
  const headers = { ...more, "Content-Type": "application/problem+json" };
  return Response.json({ status, title, detail }, { status, headers });
}
