import { code } from "@verdict/codes";
import { json, problem, resource } from "@verdict/server";
import type { Desk } from "../desk.ts";
import type { Endpoint } from "../guide/guide.ts";

/** `/health`: whether the data can be read, by reading it. */
export function health({ prefix, store }: Desk): Endpoint {
  return {
    resource: resource(`${prefix}/health`, {
      about: "Whether it is up, and whether its data can be read.",
      load: () => {
        try {
          store.items.count();
        } catch {
          throw problem(
            code.SERVICE_UNAVAILABLE,
            { detail: "The data cannot be read just now." },
            { "Retry-After": "5" },
          );
        }
        return { status: "healthy", timestamp: Date.now() / 1000 };
      },
      offer: { "application/json": json },
      fields: { "Cache-Control": "no-store" },
    }),
    guide: {
      tries: [{ send: "curl {api}/health", gets: code.OK, because: "the data can be read" }],
    },
  };
}
