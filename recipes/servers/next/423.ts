// Lets only whoever holds the lock of a document change it.
// app/docs/[name]/route.ts
const docs = new Map([["plan", "old plan"]]);
const locks = new Map([["plan", "urn:uuid:58f202ac"]]);

export async function PUT(request: Request, { params }: Context) {
  const { name } = await params;
  const lock = locks.get(name);
  const submitted = request.headers.get("If") ?? "";
  if (lock !== undefined && !submitted.includes(`(<${lock}>)`)) {
    const error = `<error xmlns="DAV:"><lock-token-submitted>
<href>/docs/${name}</href></lock-token-submitted></error>`;
    const headers = { "Content-Type": "application/xml" };
    return new Response(error, { status: 423, headers });
  }
  docs.set(name, await request.text());
  return new Response(null, { status: 204 });
}

interface Context {
  readonly params: Promise<{ name: string }>;
}
