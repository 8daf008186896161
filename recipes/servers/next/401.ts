// Shows people themselves once they have a token that is known.
// app/me/route.ts
const users = new Map([["k3y-of-ann", { name: "ann" }]]);

export function GET(request: Request) {
  const credentials = request.headers.get("Authorization") ?? "";
  const [, token] = /^Bearer (\S+)$/i.exec(credentials) ?? [];
  const user = users.get(token ?? "");
  if (user !== undefined) return Response.json(user);
  const error = token === undefined ? "" : ', error="invalid_token"';
  return problem(401, "Unauthorized", "Send a token that is known.", {
    "WWW-Authenticate": `Bearer realm="api"${error}`,
  });
}

function problem(status: number, title: string, detail: string, more = {}) {
  const headers = { ...more, "Content-Type": "application/problem+json" };
  return Response.json({ status, title, detail }, { status, headers });
}
