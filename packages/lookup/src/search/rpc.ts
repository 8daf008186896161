import {
  envoyFlags,
  grpc,
  grpcCodes,
  kubernetesReasons,
  nameOf,
  proxyErrors,
} from "@verdict/codes";
import { type Found, hits } from "./found.ts";
import type { Query } from "./query.ts";

/** Codes of other systems that travel over HTTP: gRPC, Proxy-Status errors, Envoy flags, Kubernetes reasons. */
export function byOtherSystem(query: Query): Found | undefined {
  return byGrpc(query) ?? byProxyError(query) ?? byEnvoyFlag(query) ?? byReason(query);
}

/** `DEADLINE_EXCEEDED`, `grpc unavailable`, `grpc code 14`, `codes.NotFound`. */
function byGrpc({ text, lower }: Query): Found | undefined {
  const says = /\bgrpc\b|\brpc\b|google\.rpc/.test(lower);
  const bare = text
    .replace(
      /\b(?:google\.rpc\.(?:Code)?|grpc|rpc|codes?|status|error|to|http|Code\.)\b[.:]*/gi,
      " ",
    )
    .trim();
  const number = says ? /^(\d{1,2})$/.exec(bare)?.[1] : undefined;
  const upper = /^[A-Z]+(?:_[A-Z]+)*$/.test(bare);
  if (!says && !(upper && grpcCodes.some((row) => row.name === bare))) return undefined;
  const name = bare.replace(/([a-z])([A-Z])/g, "$1_$2");
  const row = grpc(number === undefined ? name : Number(number));
  if (row === undefined) return undefined;
  return {
    results: hits(
      [row.http],
      `gRPC ${row.code} ${row.name} maps to ${row.http} ${nameOf(row.http)}`,
    ),
    page: `/${row.http}`,
  };
}

function byProxyError({ lower }: Query): Found | undefined {
  const name = lower.replace(/\b(?:proxy-status|error)\b[:;=]*|[:;=]/g, " ").trim();
  const row = proxyErrors.find((it) => it.type === name);
  if (row === undefined || typeof row.recommendedStatus !== "number") return undefined;
  return {
    results: hits([row.recommendedStatus], `Proxy-Status error ${row.type} (${row.cite})`),
    page: "/fields/proxy-status",
  };
}

function byEnvoyFlag({ text }: Query): Found | undefined {
  const flag = text.replace(/\b(?:envoy|istio|response|flags?)\b/gi, " ").trim();
  const row = envoyFlags.find((it) => it.flag === flag);
  if (row === undefined || row.http === null) return undefined;
  if (row.http === 0) {
    return {
      results: [],
      page: "/by/envoy",
      help: { title: `Envoy ${row.flag}`, text: row.line, see: [499] },
    };
  }
  return { results: hits([row.http], `Envoy flag ${row.flag}: ${row.line}`), page: "/by/envoy" };
}

function byReason({ text }: Query): Found | undefined {
  const says = /\b(?:kubernetes|k8s|kubectl)\b/i.test(text);
  const name = text
    .replace(/\b(?:kubernetes|k8s|kubectl|reason|error|status)\b[:=]*/gi, " ")
    .trim();
  const row = kubernetesReasons.find((it) =>
    it.reason
      .split(" / ")
      .some((reason) => reason === name || (says && reason.toLowerCase() === name.toLowerCase())),
  );
  if (row === undefined || (!says && !/[a-z][A-Z]/.test(name))) return undefined;
  return {
    results: hits([row.http], `Kubernetes reason ${row.reason}: ${row.line}`),
    page: "/by/kubernetes",
  };
}
