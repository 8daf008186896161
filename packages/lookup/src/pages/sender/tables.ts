import {
  cloudflareErrors,
  envoyFlags,
  grpcCodes,
  iisSubstatuses,
  kubernetesReasons,
  proxyErrors,
} from "@verdict/codes";
import type { Block, Line } from "../../doc.ts";
import { citeLine, codeLink } from "../links.ts";

/** What a sender says beside the status: flags, reasons, numbers of its own. */
export interface Tables {
  /** What there is, in a word or two. */
  readonly what: readonly string[];
  readonly blocks: readonly Block[];
  /** The same in JSON. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** The extra tables of a sender; none for most. */
export function tablesOf(id: string): Tables {
  switch (id) {
    case "cloudflare":
      return table(
        "error 1xxx",
        "errors",
        ["Error", "What happened", "Status"],
        cloudflareErrors,
        (it) => [
          { link: `/${it.code}`, text: String(it.code) },
          `${it.name}. ${it.line}`,
          it.http === null ? "not said" : codeLink(it.http),
        ],
      );
    case "envoy":
      return table(
        "response flags",
        "flags",
        ["Flag", "What happened", "Status"],
        envoyFlags,
        (it) => [it.flag, it.line, it.http === null ? "none of its own" : codeLink(it.http)],
      );
    case "grpc":
      return table("grpc-status", "grpc", ["Code", "Status", "Notes"], grpcCodes, (it) => [
        `${it.code} ${it.name}`,
        codeLink(it.http),
        [
          it.grpcGatewayV1 === it.http ? "" : `grpc-gateway 1: ${it.grpcGatewayV1}`,
          it.connectBefore2024 === it.http ? "" : `Connect before 2024: ${it.connectBefore2024}`,
          it.note ?? "",
        ]
          .filter((text) => text !== "")
          .join("; "),
      ]);
    case "iis":
      return table(
        "sub-statuses",
        "substatuses",
        ["Logged", "What happened", "Better"],
        iisSubstatuses,
        (it) => [
          { link: `/${it.sub}`, text: it.sub },
          it.line,
          it.betterStatus === undefined ? "" : codeLink(it.betterStatus),
        ],
      );
    case "kubernetes":
      return table(
        "reasons",
        "reasons",
        ["Reason", "What happened", "Status"],
        kubernetesReasons,
        (it) => [it.reason, it.line, codeLink(it.http)],
      );
    case "proxies":
      return table(
        "error types",
        "errors",
        ["Proxy-Status error", "Status", "Source"],
        proxyErrors,
        (it) => [
          it.type,
          typeof it.recommendedStatus === "number"
            ? codeLink(it.recommendedStatus)
            : (it.recommendedStatus ?? "none"),
          citeLine(it.cite),
        ],
      );
    default:
      return { what: [], blocks: [], data: {} };
  }
}

function table<Row>(
  what: string,
  key: string,
  head: readonly string[],
  rows: readonly Row[],
  cells: (row: Row) => readonly Line[],
): Tables {
  return {
    what: [what],
    blocks: [
      { kind: "heading", text: what.charAt(0).toUpperCase() + what.slice(1) },
      { kind: "table", head, rows: rows.map(cells) },
    ],
    data: { [key]: rows },
  };
}
