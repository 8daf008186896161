// Answers for the one host that it is the server of.
// app/[[...path]]/route.ts
const name = "api.example";

export function GET(request: Request) {
  const host = request.headers.get("Host")?.replace(/:\d+$/, "");
  if (host === name) return Response.json({ items: "/items" });
  return problem(421, "Misdirected Request", `This is ${name}, not ${host}.`);
}

function problem(status: number, title: string, detail: string, more = {}) {
  const headers = { ...more, "Content-Type": "application/problem+json" };
  return Response.json({ status, title, detail }, { status, headers });
}
