// Remembers which offers are over, and says that they will not return.
// app/offers/[year]/route.ts
const offers = new Map([["2026", { lamp: 5 }]]);
const ended = new Set(["2019", "2020"]);

export async function GET(request: Request, { params }: Context) {
  const { year } = await params;
  const offer = offers.get(year);
  if (offer !== undefined) return Response.json(offer);
  if (ended.has(year)) {
    return problem(410, "Gone", `The offer of ${year} is over for good.`);
  }
  return problem(404, "Not Found", `There is no offer of ${year}.`);
}

interface Context {
  readonly params: Promise<{ year: string }>;
}

function problem(status: number, title: string, detail: string, more = {}) {
  const headers = { ...more, "Content-Type": "application/problem+json" };
  return Response.json({ status, title, detail }, { status, headers });
}
