import { code } from "@verdict/codes";
import { type Exchange, json, problem, resource } from "@verdict/server";
import type { Desk } from "../desk.ts";
import type { Endpoint, Try } from "../guide/guide.ts";
import { ask } from "../upstreams/ask.ts";
import { servers, type UpstreamName } from "../upstreams/servers.ts";
import { capacityOf } from "../work/capacity.ts";

/** How many may be at the slow work at once. */
const hands = 2;

/** What asks a server behind this one, which really is there: by default one that is in trouble. */
function gateway(
  { prefix, upstreams }: Desk,
  name: string,
  about: string,
  usual: UpstreamName,
  tries: readonly Try[],
): Endpoint {
  return {
    resource: resource(`${prefix}/${name}`, {
      about,
      throws: [code.BAD_REQUEST, code.BAD_GATEWAY, code.GATEWAY_TIMEOUT],
      load: async ({ request }) => ask(await upstreams.at(upstreamIn(request, usual))),
      offer: { "application/json": json },
      fields: { "Cache-Control": "no-store" },
    }),
    guide: { tries, mends: ["s0-25"] },
  };
}

/** Which upstream is to be asked: `?upstream=honest`. */
function upstreamIn({ query }: Exchange, usual: UpstreamName): UpstreamName {
  const asked = new URLSearchParams(query).get("upstream") ?? usual;
  if (Object.hasOwn(servers, asked)) return asked as UpstreamName;
  const all = Object.keys(servers).join(", ");
  throw problem(code.BAD_REQUEST, { detail: `The upstreams are ${all}.` });
}

/** `/bad-gateway` and `/gateway-timeout`: the same gateway, before servers with different troubles. */
export function gateways(desk: Desk): readonly Endpoint[] {
  const bad =
    "Asks a server behind this one that answers in no HTTP (?upstream names another one).";
  const late = "Asks a server behind this one that never answers (?upstream names another one).";
  return [
    gateway(desk, "bad-gateway", bad, "garbling", [
      {
        send: "curl -i {api}/bad-gateway",
        gets: code.BAD_GATEWAY,
        because: "what came from behind was no HTTP",
      },
      {
        send: "curl -i '{api}/bad-gateway?upstream=refusing'",
        gets: code.BAD_GATEWAY,
        because: "the server behind hangs up",
      },
      {
        send: "curl -i '{api}/bad-gateway?upstream=honest'",
        gets: code.OK,
        because: "this one answers properly",
      },
    ]),
    gateway(desk, "gateway-timeout", late, "stalling", [
      {
        send: "curl -i {api}/gateway-timeout",
        gets: code.GATEWAY_TIMEOUT,
        because: "the server behind takes the connection and says nothing for two seconds",
      },
      {
        send: "curl -i '{api}/gateway-timeout?upstream=honest'",
        gets: code.OK,
        because: "this one answers in time",
      },
    ]),
  ];
}

/** `/service-unavailable`: slow work for a few at a time. */
export function serviceUnavailable({ prefix, upstreams }: Desk): Endpoint {
  const capacity = capacityOf(hands, 2);
  return {
    resource: resource(`${prefix}/service-unavailable`, {
      about: `Work that takes a moment, for ${hands} at a time.`,
      throws: [code.SERVICE_UNAVAILABLE, code.BAD_GATEWAY, code.GATEWAY_TIMEOUT],
      load: () => capacity.run(async () => ask(`${await upstreams.at("honest")}/slow`)),
      offer: { "application/json": json },
      fields: { "Cache-Control": "no-store" },
    }),
    guide: {
      tries: [
        {
          send: "for i in 1 2 3; do curl -i {api}/service-unavailable & done; wait",
          gets: code.SERVICE_UNAVAILABLE,
          because: "three come at once and two can be served; Retry-After says when to come back",
        },
        {
          send: "sleep 1; curl -i {api}/service-unavailable",
          gets: code.OK,
          because: "one at a time is no overload",
        },
      ],
    },
  };
}
