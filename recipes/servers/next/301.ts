// Leads from where a page was to where it is for good.
// app/old/route.ts
export function GET() {
  // permanentRedirect() would say 308; NextResponse wants a whole address.
  return new Response(null, { status: 301, headers: { Location: "/new" } });
}
