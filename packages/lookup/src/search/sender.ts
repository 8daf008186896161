import { statuses } from "@verdict/codes";
import { type Found, hits } from "./found.ts";
import type { Query } from "./query.ts";

/** Whose numbers a lone name asks for, by slug. */
const senders: Readonly<Record<string, RegExp>> = {
  nginx: /nginx/i,
  cloudflare: /cloudflare/i,
  aws: /\baws\b/i,
  microsoft: /microsoft/i,
  shopify: /shopify/i,
  laravel: /laravel/i,
  twitter: /twitter/i,
  esri: /esri/i,
  squid: /squid/i,
};

const other: Readonly<Record<string, string>> = {
  arcgis: "esri",
  elb: "aws",
  alb: "aws",
  amazon: "aws",
  iis: "microsoft",
  exchange: "microsoft",
  "load balancer": "aws",
};

/** A sender alone: `nginx`, `cloudflare errors`, `by nginx`. */
export function bySender({ lower }: Query): Found | undefined {
  const name = lower
    .replace(/^(?:by|from|vendor) /, "")
    .replace(
      /\b(?:specific|special|own|custom|status|error|errors|codes?|http|statuses|5xx|4xx)\b/g,
      " ",
    )
    .replace(/\s+/g, " ")
    .trim();
  const slug = other[name] ?? name;
  const pattern = Object.hasOwn(senders, slug) ? senders[slug] : undefined;
  if (pattern === undefined) return undefined;
  const codes = statuses
    .filter((it) => it.registration === "vendor" && pattern.test(it.by))
    .map((it) => it.code);
  if (codes.length === 0) return undefined;
  // A request that a client abandons is what brings people here (499), then the oldest numbers.
  const first = slug === "nginx" ? [499, 444] : [];
  return { results: hits([...first, ...codes], `sent or logged by ${name}`), page: `/by/${slug}` };
}
