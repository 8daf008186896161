import type { Doc, Line } from "@verdict/lookup";
import { toxicKinds } from "./kinds.ts";
import { formatPlace } from "./parse.ts";
import type { TcpProxy } from "./tcp-proxy.ts";

/** A proxy as toxiproxy writes it. */
export function shown({ name, listen, upstream, isEnabled, toxics: all }: TcpProxy) {
  return {
    name,
    listen: formatPlace(listen),
    upstream: formatPlace(upstream),
    enabled: isEnabled,
    toxics: all,
  };
}

const example = `curl -s localhost:8001/proxies -H 'Content-Type: application/json' \\
  -d '{"name":"database","listen":":9000","upstream":"127.0.0.1:5432"}'
curl -s localhost:8001/proxies/database/toxics -H 'Content-Type: application/json' \\
  -d '{"type":"latency","attributes":{"latency":500}}'`;

/** What there is, and how to make more. */
export function listDoc(all: readonly TcpProxy[]): Doc {
  return {
    path: "/proxies",
    title: "TCP proxies",
    lead: "A proxy stands before a server of any protocol; its toxics say what goes wrong on the way. The API is toxiproxy's.",
    blocks: [
      ...(all.length === 0
        ? []
        : [
            {
              kind: "table" as const,
              head: ["Proxy", "Listens on", "Stands before", "Toxics"],
              rows: all.map((it): Line[] => [
                it.name,
                it.isEnabled ? formatPlace(it.listen) : "down",
                formatPlace(it.upstream),
                it.toxics.map(({ name }) => name).join(", ") || "none",
              ]),
            },
          ]),
      { kind: "code", language: "curl", text: example },
      { kind: "heading", text: "Toxics" },
      {
        kind: "table",
        head: ["Type", "What becomes of the connection", "Attributes"],
        rows: toxicKinds.map(({ type, does, attributes }): Line[] => [
          type,
          does,
          Object.entries(attributes)
            .map(([name, { what }]) => `${name} (${what})`)
            .join(", "),
        ]),
      },
    ],
    data: Object.fromEntries(all.map((it) => [it.name, shown(it)])),
  };
}
