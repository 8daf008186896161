// Keeps what went wrong in its log, and sends the number of the entry.
// app/items/[id]/route.ts
const stored = new Map([["7", '{"id":7,"name":']]);

export const GET = guarded(async (request, { params }) => {
  const { id } = await params;
  return Response.json(JSON.parse(stored.get(id) ?? "null"));
});

// What a handler throws would be answered without any content.
function guarded(handle: (request: Request, context: Context) => unknown) {
  return async (request: Request, context: Context) => {
    try {
      return await handle(request, context);
    } catch (error) {
      const instance = `/errors/${crypto.randomUUID()}`;
      console.error(instance, error);
      const title = "Internal Server Error";
      const detail = "That is our fault, and it is in our log.";
      const headers = { "Content-Type": "application/problem+json" };
      const problem = { status: 500, title, detail, instance };
      return Response.json(problem, { status: 500, headers });
    }
  };
}

interface Context {
  readonly params: Promise<{ id: string }>;
}
