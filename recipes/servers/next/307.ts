// Sends payments to a second server while the database is away.
// app/pay/route.ts
import { redirect } from "next/navigation";

const database = { isUp: false };

export async function POST(request: Request) {
  // It throws, so that nothing after it is run, and answers 307.
  if (!database.isUp) redirect("https://backup.example/pay");
  const order = await request.json().catch(() => null);
  if (!order?.amount) return problem(400, "Bad Request", "Send an amount.");
  return Response.json({ paid: order.amount });
}

function problem(status: number, title: string, detail: string, more = {}) {
  const headers = { ...more, "Content-Type": "application/problem+json" };
  return Response.json({ status, title, detail }, { status, headers });
}
