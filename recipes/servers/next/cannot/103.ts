// Tells the browser what to load while the page is still being made.
// app/[[...page]]/route.ts
export function GET() {
  const headers = { Link: "</style.css>; rel=preload; as=style" };
  return new Response(null, { status: 103, headers });
}
