// Gives each address of mail to one user only.
// app/users/[name]/route.ts
const users = new Map([
  ["ann", { email: "ann@mail.example" }],
  ["bob", { email: "bob@mail.example" }],
]);

export async function PUT(request: Request, { params }: Context) {
  const { name } = await params;
  const content = await request.json().catch(() => null);
  const email = content?.email;
  if (!email) return problem(400, "Bad Request", "Send JSON with an email.");
  const owner = [...users].find(([, it]) => it.email === email)?.[0] ?? name;
  if (owner !== name) {
    return problem(409, "Conflict", `That address belongs to ${owner}.`);
  }
  users.set(name, { email });
  return Response.json({ email });
}

interface Context {
  readonly params: Promise<{ name: string }>;
}

function problem(status: number, title: string, detail: string, more = {}) {
  const headers = { ...more, "Content-Type": "application/problem+json" };
  return Response.json({ status, title, detail }, { status, headers });
}
