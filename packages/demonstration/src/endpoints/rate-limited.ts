import { code } from "@verdict/codes";
import { forwardedFor, resource } from "@verdict/server";
import type { Desk } from "../desk.ts";
import type { Endpoint } from "../guide/guide.ts";

/** `/rate-limited`: a limiter that counts. */
export function rateLimited({ prefix, shared, proxies }: Desk): Endpoint {
  const by = proxies === 0 ? {} : { by: forwardedFor(proxies) };
  return {
    resource: resource(`${prefix}/rate-limited`, {
      about: "Five requests in ten seconds for each network address.",
      limit: { requests: 5, per: 10, store: shared.limits, ...by },
      POST: () => ({ message: "It was taken." }),
    }),
    guide: {
      tries: [
        {
          send: "curl -i -X POST {api}/rate-limited",
          gets: code.OK,
          because: "it is among the first five; RateLimit says how many are left",
        },
        {
          send: "for i in 1 2 3 4 5 6; do curl -i -X POST {api}/rate-limited; done",
          gets: code.TOO_MANY_REQUESTS,
          because: "the sixth is too many; Retry-After says when to come back",
        },
      ],
      mends: ["s0-29"],
    },
  };
}
