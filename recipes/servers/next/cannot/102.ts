// Says that the report is still being made.
// app/reports/route.ts
export async function POST() {
  await new Promise((resolve) => setTimeout(resolve, 100));
  return new Response(null, { status: 102 });
}
