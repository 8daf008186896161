// Sends an item as JSON or CSV, whichever the client would rather have.
// app/items/[id]/route.ts
const item = { id: 7, name: "lamp" };

export function GET(request: Request) {
  // A weight of nought says what is not accepted.
  const accept = (request.headers.get("Accept") ?? "*/*")
    .split(",")
    .filter((it) => !/;\s*q=0(\.0*)?\s*$/i.test(it))
    .join();
  if (/application\/(json|\*)|\*\/\*/.test(accept)) {
    return Response.json(item, { headers: { Vary: "Accept" } });
  }
  if (/text\/(csv|\*)/.test(accept)) {
    return new Response(`id,name\r\n${item.id},${item.name}\r\n`, {
      headers: { "Content-Type": "text/csv", Vary: "Accept" },
    });
  }
  return problem(406, "Not Acceptable", "There is JSON and CSV.", {
    Vary: "Accept",
  });
}

function problem(status: number, title: string, detail: string, more = {}) {
  const headers = { ...more, "Content-Type": "application/problem+json" };
  return Response.json({ status, title, detail }, { status, headers });
}
