export async function GET(_request, { params }) {
  const { code } = await params;
  return new Response("hello", { status: Number(code) });
}
