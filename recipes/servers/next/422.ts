// Reads an item by a schema, and names each member that makes no sense.
// app/items/route.ts
import { z } from "zod";

const Item = z.object({ name: z.string(), price: z.number().min(0) });
const asProblem = { "Content-Type": "application/problem+json" };

export async function POST(request: Request) {
  const content = await request.json().catch(() => undefined);
  if (content === undefined) {
    const problem = { status: 400, title: "Bad Request", detail: "No JSON." };
    return Response.json(problem, { status: 400, headers: asProblem });
  }
  const { data, error } = Item.safeParse(content);
  if (error !== undefined) {
    const errors = error.issues.map(({ path, message }) => ({
      pointer: ["#", ...path].join("/"),
      detail: message,
    }));
    const title = "Unprocessable Content";
    const problem = { status: 422, title, errors };
    return Response.json(problem, { status: 422, headers: asProblem });
  }
  const headers = { Location: "/items/7" };
  return Response.json({ id: 7, ...data }, { status: 201, headers });
}
