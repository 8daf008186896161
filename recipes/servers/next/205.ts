// Takes an entry, and has the form emptied for the next one.
// app/entries/route.ts
const entries: unknown[] = [];

export async function POST(request: Request) {
  const form = await request.formData().catch(() => null);
  if (form === null) return problem(400, "Bad Request", "Send a form.");
  entries.push(form.get("name"));
  return new Response(null, { status: 205 });
}

function problem(status: number, title: string, detail: string, more = {}) {
  const headers = { ...more, "Content-Type": "application/problem+json" };
  return Response.json({ status, title, detail }, { status, headers });
}
