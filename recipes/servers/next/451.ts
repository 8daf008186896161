// Withholds a film where a court says so, and names who does it.
// app/films/[id]/route.ts
const films = new Map([
  ["6", { id: 6, title: "Lamps" }],
  ["7", { id: 7, title: "More lamps" }],
]);
const withheld = new Map([["7", "Withheld by order of a court."]]);

export async function GET(request: Request, { params }: Context) {
  const { id } = await params;
  const film = films.get(id);
  const order = withheld.get(id);
  if (film === undefined) return problem(404, "Not Found", `No film ${id}.`);
  if (order === undefined) return Response.json(film);
  return problem(451, "Unavailable For Legal Reasons", order, {
    Link: '<https://provider.example/>; rel="blocked-by"',
  });
}

interface Context {
  readonly params: Promise<{ id: string }>;
}

function problem(status: number, title: string, detail: string, more = {}) {
  const headers = { ...more, "Content-Type": "application/problem+json" };
  return Response.json({ status, title, detail }, { status, headers });
}
