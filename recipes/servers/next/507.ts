// Keeps documents of a thousand octets in all.
// app/docs/[name]/route.ts
const docs = new Map([["notes", Buffer.alloc(995, "a")]]);
const most = 1000;

export async function PUT(request: Request, { params }: Context) {
  const { name } = await params;
  const doc = Buffer.from(await request.arrayBuffer());
  const others = [...docs].filter(([it]) => it !== name);
  const used = others.reduce((sum, [, it]) => sum + it.length, 0);
  if (used + doc.length > most) {
    const detail = `${most - used} octets are left.`;
    return problem(507, "Insufficient Storage", detail);
  }
  const isNew = !docs.has(name);
  docs.set(name, doc);
  return new Response(null, { status: isNew ? 201 : 204 });
}

interface Context {
  readonly params: Promise<{ name: string }>;
}

function problem(status: number, title: string, detail: string, more = {}) {
  const headers = { ...more, "Content-Type": "application/problem+json" };
  return Response.json({ status, title, detail }, { status, headers });
}
