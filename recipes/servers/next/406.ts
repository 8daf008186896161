// Sends an item as JSON or CSV, whichever the client would rather have.
// app/items/[id]/route.ts
const item = { id: 7, name: "lamp" };
const available = new Map([
  ["application/json", () => JSON.stringify(item)],
  ["text/csv", () => `id,name\r\n${item.id},${item.name}\r\n`],
]);

// The range that fits a type best says how much it is wanted.
function qualityOf(type: string, accept: string) {
  const ranges = accept.toLowerCase().split(",");
  for (const it of [type, type.replace(/\/.*/, "/*"), "*/*"]) {
    const range = ranges.find((range) => range.split(";")[0]?.trim() === it);
    const [, q = 1] = /;\s*q=([\d.]+)/.exec(range ?? "") ?? [];
    if (range !== undefined) return Number(q);
  }
  return 0;
}

export function GET(request: Request) {
  const accept = request.headers.get("Accept") ?? "*/*";
  const [best] = [...available]
    .map(([type, write]) => ({ type, write, q: qualityOf(type, accept) }))
    .sort((a, b) => b.q - a.q);
  const headers = { Vary: "Accept" };
  if (!best?.q) {
    return problem(406, "Not Acceptable", "There is JSON and CSV.", headers);
  }
  return new Response(best.write(), {
    headers: { ...headers, "Content-Type": best.type },
  });
}

function problem(status: number, title: string, detail: string, more = {}) {
  const headers = { ...more, "Content-Type": "application/problem+json" };
  return Response.json({ status, title, detail }, { status, headers });
}
