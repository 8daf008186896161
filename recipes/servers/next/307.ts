// Sends payments to a second server while the database is away.
// app/pay/route.ts
import { redirect } from "next/navigation";

const database = { isUp: false };

export async function POST(request: Request) {
  // It throws, so that nothing after it is run, and answers 307.
  if (!database.isUp) redirect("https://backup.example/pay");
  const { amount } = await request.json();
  return Response.json({ paid: amount });
}
