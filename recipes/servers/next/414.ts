// Reads targets of up to two thousand characters.
// app/search/route.ts
const names = ["lamp", "table lamp", "chair"];
const most = 2000;

export function GET(request: Request) {
  const { pathname, search, searchParams } = new URL(request.url);
  if (pathname.length + search.length > most) {
    return problem(414, "URI Too Long", `${most} characters at most.`, {
      Connection: "close",
    });
  }
  const q = searchParams.get("q") ?? "";
  return Response.json(names.filter((it) => it.includes(q)));
}

function problem(status: number, title: string, detail: string, more = {}) {
  const headers = { ...more, "Content-Type": "application/problem+json" };
  return Response.json({ status, title, detail }, { status, headers });
}
