import { code } from "@verdict/codes";
import { json, problem, resource } from "@verdict/server";
import type { Desk } from "../desk.ts";
import type { Endpoint } from "../guide/guide.ts";
import type { Store } from "../store/store.ts";

/** `/health`: whether the data can be read, by reading it, and what is shared with other processes is there. */
export function health({ prefix, store, shared }: Desk): Endpoint {
  return {
    resource: resource(`${prefix}/health`, {
      about: "Whether it is up, and whether all that it needs is there; reasons say what is not.",
      load: async () => {
        const reasons = [...(await unreadable(store)), ...shared.reasons()];
        if (reasons.length === 0) return { status: "healthy", timestamp: Date.now() / 1000 };
        throw problem(
          code.SERVICE_UNAVAILABLE,
          { detail: "Something that it needs is away.", reasons },
          { "Retry-After": "5" },
        );
      },
      offer: { "application/json": json },
      fields: { "Cache-Control": "no-store" },
    }),
    guide: {
      tries: [{ send: "curl {api}/health", gets: code.OK, because: "the data can be read" }],
    },
  };
}

/** Why the data cannot be read. */
async function unreadable({ items, reasons }: Store): Promise<readonly string[]> {
  try {
    await items.count();
    return reasons();
  } catch (error) {
    const known = reasons();
    return known.length > 0 ? known : [`The data cannot be read: ${(error as Error).message}`];
  }
}
