// Keeps what went wrong in its log, and sends the number of the entry.
// app/items/[id]/route.ts
import { unstable_rethrow } from "next/navigation";

const stored = new Map([["7", '{"id":7,"name":']]);

export const GET = guarded(async (request, { params }) => {
  const { id } = await params;
  const item = stored.get(id);
  if (item !== undefined) return Response.json(JSON.parse(item));
  return problem(404, "Not Found", `There is no item ${id}.`);
});

// What a handler throws would be answered without any content.
function guarded(handle: (request: Request, context: Context) => unknown) {
  return async (request: Request, context: Context) => {
    try {
      return await handle(request, context);
    } catch (error) {
      // redirect() and notFound() throw as well, and mean it.
      unstable_rethrow(error);
      const instance = `/errors/${crypto.randomUUID()}`;
      console.error(instance, error);
      const title = "Internal Server Error";
      const detail = "That is our fault, and it is in our log.";
      return problem(500, title, detail, instance);
    }
  };
}

interface Context {
  readonly params: Promise<{ id: string }>;
}

function problem(status: number, title: string, detail: string, at?: string) {
  const headers = { "Content-Type": "application/problem+json" };
  const content = { status, title, detail, instance: at };
  return Response.json(content, { status, headers });
}
