// Speaks to printers over WebSocket only, and says so in HTTP.
// app/ipp/route.ts
export function GET() {
  // A handler cannot change to it: a server beside Next does.
  const detail = "Printers are spoken to over WebSocket.";
  return problem(426, "Upgrade Required", detail, {
    Connection: "Upgrade",
    Upgrade: "websocket",
  });
}

function problem(status: number, title: string, detail: string, more = {}) {
  const headers = { ...more, "Content-Type": "application/problem+json" };
  return Response.json({ status, title, detail }, { status, headers });
}
