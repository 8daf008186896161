// Sells reports, each for five credits.
// app/reports/[id]/route.ts
const reports = new Map([["9", { id: 9, year: 2026 }]]);
const account = { credit: 3 };
const price = 5;

export async function GET(request: Request, { params }: Context) {
  const { id } = await params;
  const report = reports.get(id);
  if (report === undefined) return problem(404, "Not Found", `No ${id}.`);
  if (account.credit < price) {
    const detail = `It costs ${price}; you have ${account.credit}.`;
    return problem(402, "Payment Required", detail);
  }
  account.credit -= price;
  return Response.json(report, { headers: { "Cache-Control": "private" } });
}

interface Context {
  readonly params: Promise<{ id: string }>;
}

function problem(status: number, title: string, detail: string, more = {}) {
  const headers = { ...more, "Content-Type": "application/problem+json" };
  return Response.json({ status, title, detail }, { status, headers });
}
