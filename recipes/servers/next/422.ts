// Reads an item by a schema, and names each member that makes no sense.
// app/items/route.ts
import { z } from "zod";

const Item = z.object({ name: z.string(), price: z.number().min(0) });

export async function POST(request: Request) {
  const { data, error } = Item.safeParse(
    await request.json().catch(() => undefined),
  );
  if (error !== undefined) {
    const errors = error.issues.map(({ path, message }) => ({
      pointer: ["#", ...path].join("/"),
      detail: message,
    }));
    const title = "Unprocessable Content";
    const headers = { "Content-Type": "application/problem+json" };
    const problem = { status: 422, title, errors };
    return Response.json(problem, { status: 422, headers });
  }
  const headers = { Location: "/items/7" };
  return Response.json({ id: 7, ...data }, { status: 201, headers });
}
