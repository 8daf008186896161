import {
  Content,
  check,
  type Exchange,
  Fields,
  type Finding,
} from "../../packages/check/src/index.ts";
import { methods as registered } from "../../packages/codes/src/index.ts";
import { answerFaults } from "../../packages/server/test/answer-faults.ts";
import { type Asked, fieldOf, type Got } from "./asked.ts";
import { failing, secret } from "./own-kinds.ts";
import { cutPaths } from "./upstream.ts";
import type { Way } from "./world.ts";

/** How a request came to a server. */
export type Door = "directly" | "by fetch" | "over a socket";

/** A request with its answer. */
export interface Met {
  readonly way: Way;
  readonly door: Door;
  readonly asked: Asked;
  readonly got: Got;
}

const known: ReadonlySet<string> = new Set(registered.map((it) => it.name));

/** Statuses of 500 and above that are right for a request: what user code asked for, and what policy is. */
export function meantFor(way: Way, { method, target, version, fields }: Asked): readonly number[] {
  const path = target.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, "").replace(/\?.*/s, "");
  const meant: number[] = [];
  // RFC 9110 15.6.2 and 15.6.6.
  if (!known.has(method)) meant.push(501);
  if (version !== "1.0" && version !== "1.1") meant.push(505);
  const [, kind, rest = ""] = /^\/([^/]*)(\/.*)?$/s.exec(path) ?? [];
  if (kind === "failing") meant.push(...(failing[rest.slice(1)] ?? []));
  // Nobody waits there for what takes a tenth of a second, as it may on a machine that is busy.
  if (way === "hasty") meant.push(503);
  if (way === "crowded") meant.push(503);
  if (way === "strict" && fields.some(([name]) => /^x-away$/i.test(name))) meant.push(503);
  if (kind === "behind" || kind === "behind-admission") meant.push(508, 501);
  if (kind === "behind-faulty") {
    // It closes connections without saying so: what must not be sent again has failed then.
    meant.push(508, 501, 502, 504);
  }
  return meant;
}

/** Whether an answer that breaks off is right. */
export function isCut({ target }: Asked): boolean {
  return cutPaths.some((it) => target.startsWith(`/behind-faulty${it}`));
}

/** What is wrong with an answer by itself; nothing where it is sound. */
export function faultsIn({ way, asked, got }: Met): readonly string[] {
  const { status, content = new Uint8Array(0) } = got;
  const meant = meantFor(way, asked);
  const field = (name: string): string | null => fieldOf(got, name);
  const faults = [...answerFaults({ status, field, content }, asked.method, meant)];
  // What comes before an answer may do without (RFC 9110 6.6.1).
  if (field("date") === null && status >= 200) faults.push("no Date");
  for (const it of got.interim)
    if (it !== 100 && it !== 103) faults.push(`${it} came before the answer`);
  if (status === 503 && field("retry-after") === null && (way === "crowded" || way === "strict"))
    faults.push("503 without Retry-After");
  if (asked.target.includes("/failing/") && Buffer.from(content).includes(secret))
    faults.push("what was thrown was told to the client");
  return faults;
}

/** The exchange as @verdict/check looks at it. */
export function exchangeOf({ asked, got }: Met): Exchange {
  const { content } = asked;
  const fields = new Fields(got.fields);
  return {
    request: {
      method: asked.method,
      target: asked.target,
      version: asked.version,
      scheme: "http",
      fields: new Fields(asked.fields),
      content: content === undefined || content.length === 0 ? undefined : new Content(content),
    },
    response: {
      status: got.status,
      reason: got.reason,
      version: got.version,
      fields,
      isBare: true,
      content: responseContent(got, fields),
    },
  };
}

/** What the faulty server behind the gateway answers makes no sense, and is passed on as it is. */
function isFromFaulty({ asked, got }: Met): boolean {
  return asked.target.startsWith("/behind-faulty") && got.status < 500;
}

function responseContent({ content }: Got, fields: Fields): Content | undefined {
  if (content === undefined || content.length === 0) return undefined;
  return fields.has("content-encoding")
    ? new Content(content)
    : Content.of(content, content.length, fields.get("content-type"));
}

/**
 * What @verdict/check finds in the answers, all of them together where they are those of one client, in their order. What
 * it finds in the requests does not count: they are strange on purpose.
 */
export function findingsIn(all: readonly Met[], isOneClient: boolean): readonly Finding[] {
  const exchanges = all.map(exchangeOf);
  const findings = isOneClient
    ? check(exchanges)
    : exchanges.flatMap((it, i) =>
        check([it]).map((found) => ({ ...found, where: { ...found.where, exchange: i } })),
      );
  return findings.filter(
    ({ where }) => where.part === "response" && !isFromFaulty(all[where.exchange] as Met),
  );
}
