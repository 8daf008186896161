// Tells a method that nothing here knows from one that a resource has not.
// app/items/[id]/route.ts
export function GET() {
  return Response.json({ id: 7, name: "lamp" });
}

export function REBIND() {
  return new Response(null, { status: 501 });
}
