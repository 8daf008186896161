import {
  type ClassId,
  cloudflareErrors,
  iisSubstatuses,
  isStatus,
  status,
  statuses,
  warnCode,
} from "@verdict/codes";
import { firstOfClass } from "../data/common.ts";
import { type Found, hits } from "./found.ts";
import type { Query } from "./query.ts";

/** Words that people put around a number without meaning more by it. */
const around =
  /^(?:(?:what(?:'s| is| does)?|http(?:\/\d(?:\.\d)?)?|https|html|status(?:[ -]?codes?)?|codes?|errors?|response|curl|the|mean|means|meaning|err|no|nr|explain|about|:|#|is|a|an|returned|get|got|getting|fetch|xhr|axios|nginx|on|iis|substatus|cloudflare|cf) *)+|(?:[ :-]*(?:error|status|code|http|response|mean|means|meaning|\?|!))+$/g;

/** A number: a code, the start of one, or something that only looks like one. */
export function byNumber({ text, lower }: Query): Found | undefined {
  return statusLine(text) ?? bare(lower.replace(around, "").trim(), lower);
}

/** `HTTP/1.1 416 Range Not Satisfiable`, `404 Not Found`. */
function statusLine(text: string): Found | undefined {
  const match = /^(?:HTTP\/\d(?:\.\d)? )?([1-9]\d\d)[ :-]+([A-Za-z][A-Za-z' -]+)$/i.exec(text);
  const code = Number(match?.[1]);
  const named = match?.[2] === undefined ? undefined : status(match[2]);
  if (match === null || (named?.code !== code && !/^HTTP\//i.test(text))) return undefined;
  return exact(code);
}

function bare(number: string, lower: string): Found | undefined {
  if (/^\d{3}\.\d{1,2}$/.test(number)) return iis(number);
  if (!/^-?\d+$/.test(number)) return undefined;
  const n = Number(number);
  if (number.length > 6) return outside(number);
  if (/^0+$/.test(number)) return none(number);
  if (number.length === 4 && /\b(?:cloudflare|error|cf|code)\b|^1\d{3}$/.test(lower)) {
    return cloudflare(n) ?? outside(number);
  }
  if (number.length <= 2 && n >= 1 && !number.startsWith("0"))
    return prefix(number) ?? outside(number);
  return exact(n) ?? outside(number);
}

function exact(code: number): Found | undefined {
  const it = status(code);
  if (it?.kind === "known" && (isStatus(code) || it.onTheWire)) {
    return { results: hits([code], "the number itself"), page: `/${code}` };
  }
  const warn = warnCode(code);
  if (warn !== undefined) {
    return {
      results: [],
      page: `/${code}`,
      help: {
        title: `${code} ${warn.name}: not a status`,
        text: `${code} was a warn-code of the obsolete Warning field. ${warn.line} Look for ${warn.lookFor}.`,
        cite: "RFC 9111 5.5",
        see: [],
      },
    };
  }
  if (it?.kind === "unknown") {
    return {
      results: [],
      page: `/${code}`,
      help: {
        title: `${code}: nobody registered it`,
        text: it.line,
        cite: "RFC 9110 15",
        see: [it.treatAs],
      },
    };
  }
  return undefined;
}

function outside(number: string): Found {
  const n = Number(number);
  const it = Number.isSafeInteger(n) ? status(n) : undefined;
  const log = it?.kind === "known" ? ` ${it.name} (${it.by}): ${it.line}` : "";
  const instead = it?.kind === "invalid" ? ` ${it.instead.text}` : "";
  return {
    results: [],
    ...(it === undefined || n < 0 ? {} : { page: `/${n}` }),
    help: {
      title: `${number.slice(0, 12)} is no HTTP status`,
      text: `The range is 100-599; a client that receives another number should treat it as a 5xx.${log}${instead}`,
      cite: "RFC 9110 15",
      see: [],
    },
  };
}

function none(number: string): Found {
  return {
    results: [],
    page: "/0",
    help: {
      title: `${number}: no response at all`,
      text: "curl prints 000, browsers, XHR and some logs 0, when no HTTP response arrived: DNS, a refused or broken connection, TLS, CORS, an aborted call, no network. Look at the error beside the number; there is no status to look up.",
      see: [499, 502],
    },
  };
}

function prefix(digits: string): Found | undefined {
  const codes = statuses
    .map((it) => it.code)
    .filter((code) => isStatus(code) && String(code).startsWith(digits));
  if (codes.length === 0) return undefined;
  const id = `${digits}xx` as ClassId;
  const first = digits.length === 1 ? (firstOfClass[id] ?? []) : [];
  return {
    results: hits([...first, ...codes], `starts with ${digits}`),
    ...(digits.length === 1 ? { page: `/${id}` } : {}),
  };
}

function iis(sub: string): Found | undefined {
  const row = iisSubstatuses.find((it) => it.sub === sub);
  if (row === undefined) return undefined;
  const wire = Number(sub.slice(0, 3));
  const better = row.betterStatus === undefined ? [] : [row.betterStatus];
  return { results: hits([...better, wire], `IIS ${sub}: ${row.line}`), page: `/${sub}` };
}

function cloudflare(code: number): Found | undefined {
  const row = cloudflareErrors.find((it) => it.code === code);
  if (row === undefined) return undefined;
  const why = `Cloudflare ${row.code}: ${row.name}`;
  const page = `/${row.code}`;
  if (row.http !== null) return { results: hits([row.http], why), page };
  return {
    results: [],
    page,
    help: {
      title: why,
      text: `${row.line} It appears in the page, under a normal status.`,
      see: [],
    },
  };
}
