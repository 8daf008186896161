import {
  cloudflareErrors,
  envoyFlags,
  type GrpcRow,
  grpcCodes,
  grpcOf,
  iisSubstatuses,
  kubernetesReasons,
  problemTypes,
  proxyErrors,
} from "@verdict/codes";
import type { Block, Fact } from "../../doc.ts";
import { capital } from "../words.ts";

/** The numbers and names of other systems that travel under this status. */
export interface Mappings {
  /** gRPC codes that gateways send as this status. */
  readonly grpc: readonly GrpcRow[];
  /** What a gRPC client reads from the status where `grpc-status` is absent. */
  readonly grpcFromHttp: string;
  readonly proxyStatus: readonly string[];
  readonly iis: readonly { readonly sub: string; readonly line: string }[];
  readonly cloudflare: readonly { readonly code: number; readonly name: string }[];
  readonly envoy: readonly { readonly flag: string; readonly line: string }[];
  readonly kubernetes: readonly { readonly reason: string; readonly line: string }[];
  readonly problemTypes: readonly { readonly type: string; readonly line: string }[];
}

/** Everything that maps to a code. */
export function mappingsOf(code: number): Mappings {
  return {
    grpc: grpcCodes.filter((it) => it.http === code),
    grpcFromHttp: grpcOf(code),
    proxyStatus: proxyErrors.filter((it) => it.recommendedStatus === code).map((it) => it.type),
    iis: iisSubstatuses.filter((it) => it.sub.startsWith(`${code}.`) || it.betterStatus === code),
    cloudflare: cloudflareErrors.filter((it) => it.http === code),
    envoy: envoyFlags.filter((it) => it.http === code),
    kubernetes: kubernetesReasons.filter((it) => it.http === code),
    problemTypes: problemTypes.filter((it) => it.status === code),
  };
}

/** The mappings as a section of the page. */
export function mappingBlocks(it: Mappings): Block[] {
  const named = (rows: readonly (readonly [string, string])[]): string =>
    rows.map(([name, line]) => `${name} (${line.replace(/\.$/, "")})`).join("; ");
  const facts: Fact[] = [
    ["gRPC", grpcLine(it)],
    ["Proxy-Status", it.proxyStatus.join(", ")],
    ["IIS", named(it.iis.map((row) => [row.sub, row.line]))],
    ["Cloudflare", named(it.cloudflare.map((row) => [`error ${row.code}`, row.name]))],
    ["Envoy", named(it.envoy.map((row) => [row.flag, row.line]))],
    ["Kubernetes", named(it.kubernetes.map((row) => [row.reason, row.line]))],
    ["Problem types", named(it.problemTypes.map((row) => [row.type, row.line]))],
  ];
  return [
    { kind: "heading", text: "Elsewhere under this status", detail: true },
    { kind: "facts", facts: facts.filter(([, line]) => line !== ""), detail: true },
  ];
}

function grpcLine({ grpc, grpcFromHttp }: Mappings): string {
  const back = `without grpc-status, a gRPC client reads it as ${grpcFromHttp}`;
  const sent = grpc.map((row) => `${row.name} (${row.code})`).join(", ");
  return sent === "" ? capital(back) : `Sent for ${sent}; ${back}`;
}
