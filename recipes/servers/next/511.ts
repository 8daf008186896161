// Lets nobody into the network who has not signed in to it.
// app/[[...path]]/route.ts
const signedIn = new Set<string | null>();

export function GET(request: Request) {
  // Next fills it in where nobody has: a proxy ahead should overwrite it.
  const client = request.headers.get("X-Forwarded-For");
  if (signedIn.has(client)) return Response.json({ items: "/items" });
  const page = '<a href="https://login.hotel.example/">Sign in first</a>';
  return new Response(page, {
    status: 511,
    headers: { "Content-Type": "text/html", "Cache-Control": "no-store" },
  });
}
