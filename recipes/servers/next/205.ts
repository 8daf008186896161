// Takes an entry, and has the form emptied for the next one.
// app/entries/route.ts
const entries: unknown[] = [];

export async function POST(request: Request) {
  const form = await request.formData();
  entries.push(form.get("name"));
  return new Response(null, { status: 205 });
}
