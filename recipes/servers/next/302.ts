// Leads to the page of today, which is another one tomorrow.
// app/today/route.ts
import { connection } from "next/server";

export async function GET() {
  // Otherwise the day of the build may be the day of every answer.
  await connection();
  const day = new Date().toISOString().slice(0, 10).replaceAll("-", "/");
  const headers = { Location: `/${day}`, "Cache-Control": "no-store" };
  return new Response(null, { status: 302, headers });
}
