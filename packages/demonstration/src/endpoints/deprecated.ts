import { code } from "@verdict/codes";
import { gone, json, resource } from "@verdict/server";
import type { Desk } from "../desk.ts";
import type { Endpoint } from "../guide/guide.ts";

/** `/deprecated-endpoint`: it was removed, and it says so rather than to look like a typing error. */
export function deprecated({ prefix }: Desk): Endpoint {
  return {
    resource: resource(`${prefix}/deprecated-endpoint`, {
      about: "It was here once. Use /items.",
      load: () => gone(),
      offer: { "application/json": json },
    }),
    guide: {
      tries: [
        {
          send: "curl -i {api}/deprecated-endpoint",
          gets: code.GONE,
          because: "it was removed for good; use /items",
        },
      ],
    },
  };
}
