import { code, forServer, isRedirection, isSuccess } from "@verdict/codes";
import { varyOf } from "@verdict/decide";
import type { AnyDescription } from "../describe.ts";
import { representationsOf } from "../representation.ts";
import type { Header } from "./document.ts";
import { isChange, reads } from "./methods.ts";
import { wordsOn } from "./words.ts";

/** What is known of a response when its fields are told. */
export interface Answering {
  readonly description: AnyDescription;
  readonly method: string;
  readonly status: number;
  /** Whether its content is problem details. */
  readonly isProblem: boolean;
  /** Whether these come in the form that the client likes best. */
  readonly isNegotiated: boolean;
}

/** The fields of a response: those that its status owes its reader, and those that the description leads to. */
export function responseFields(answering: Answering): {
  readonly headers?: Record<string, Header>;
} {
  const names = new Map<string, boolean>([...owed(answering), ...led(answering)]);
  const headers: Record<string, Header> = {};
  for (const [name, required] of names) {
    const words = wordsOn(name);
    headers[name] = {
      ...(words === undefined ? {} : { description: words }),
      ...(required ? { required } : {}),
      schema: { type: "string" },
    };
  }
  return names.size === 0 ? {} : { headers };
}

type Named = readonly [name: string, required: boolean];

/** What the status owes whatever the circumstances; the engine refuses to send it without what it MUST carry. */
function owed({ status }: Answering): Named[] {
  const { must = [], should = [] } = forServer(status) ?? {};
  return [
    // An upgrade that is asked for is an option of the connection, always (RFC 9110 7.8).
    ...must.filter((it) => it.when === undefined || it.name === "Connection"),
    ...should.filter((it) => it.when === undefined),
  ].map((it) => [it.name, it.level === "MUST"]);
}

function led(answering: Answering): Named[] {
  const { description, method, status, isNegotiated } = answering;
  const limited: Named[] =
    description.limit === undefined
      ? []
      : [
          ["RateLimit", false],
          ["RateLimit-Policy", false],
        ];
  return [
    ...ofRepresentation(answering),
    ...ofChange(answering),
    ...ofRefusal(description, method, status),
    ...(isNegotiated ? [["Vary", true] as const] : []),
    ...limited,
  ];
}

/** What a 200 says of a representation, and what of it 206 and 304 say. */
function ofRepresentation({ description, method, status, isProblem }: Answering): Named[] {
  const isPart = status === code.PARTIAL_CONTENT;
  const isShort = status === code.NOT_MODIFIED;
  if (!reads(method) || isProblem || !(status === code.OK || isPart || isShort)) return [];
  const { version, ranges, fields = {} } = description;
  const offers = representationsOf(description, method);
  const vary = varyOf(offers);
  const own = Object.keys(fields);
  return [
    ...(version === undefined ? [] : [named("ETag"), named("Last-Modified")]),
    ...(vary === "" ? [] : [named("Vary")]),
    ...(isShort
      ? own.filter((it) => /^(?:cache-control|content-location|expires)$/i.test(it)).map(named)
      : own.map(named)),
    ...(isShort || ranges !== true ? [] : [named("Accept-Ranges")]),
    ...(isPart ? [named("Content-Range")] : []),
    ...(!isShort && method !== "QUERY" && description.QUERY !== undefined
      ? [named("Accept-Query")]
      : []),
    ...(!isShort && offers.some((it) => it.language !== undefined)
      ? [named("Content-Language")]
      : []),
    ...(!isShort && offers.some((it) => it.coding !== undefined)
      ? [named("Content-Encoding")]
      : []),
  ];
}

/** Where the outcome of a change is, and which preference had a part in it. */
function ofChange({ description, method, status }: Answering): Named[] {
  if (!isChange(method) || !isSuccess(status)) return [];
  const { verbatim, version } = description;
  const isStored = (method === "PUT" || method === "PATCH") && status !== code.ACCEPTED;
  const tells = status === code.CREATED || status === code.ACCEPTED;
  return [
    ...(tells ? [named("Location")] : []),
    ...(isStored && verbatim === true && version !== undefined
      ? [named("ETag"), named("Last-Modified")]
      : []),
    ...(isStored ? ofReturned(description, method) : []),
    named("Preference-Applied"),
  ];
}

/** What is said of the new representation, where a client asked for it (RFC 7240 4.2). */
function ofReturned(description: AnyDescription, method: string): Named[] {
  const offers = representationsOf(description, method);
  if (description.load === undefined || offers.length === 0) return [];
  return [
    named("Content-Location"),
    ...(varyOf(offers) === "" ? [] : [named("Vary")]),
    ...(offers.some((it) => it.language !== undefined) ? [named("Content-Language")] : []),
    ...(offers.some((it) => it.coding !== undefined) ? [named("Content-Encoding")] : []),
  ];
}

/** What a refusal says would have been accepted, and what OPTIONS says is. */
function ofRefusal(description: AnyDescription, method: string, status: number): Named[] {
  if (status === code.OK && method === "OPTIONS") {
    const types = (["PATCH", "POST", "QUERY"] as const).filter(
      (it) => typeof description[it] === "object",
    );
    return [["Allow", true], ...types.map((it) => named(acceptField[it] as string))];
  }
  if (status === code.UNSUPPORTED_MEDIA_TYPE)
    return [named("Accept-Encoding"), named(acceptField[method] ?? "Accept")];
  // Who blocks it (RFC 7725 4).
  if (status === code.UNAVAILABLE_FOR_LEGAL_REASONS) return [named("Link")];
  if (status === code.RANGE_NOT_SATISFIABLE) return [named("Content-Range")];
  if (status === code.TOO_MANY_REQUESTS || status === code.SERVICE_UNAVAILABLE)
    return [named("Retry-After")];
  return isRedirection(status) && status !== code.NOT_MODIFIED ? [named("Location")] : [];
}

/** The field that tells what content would have been taken, by method. */
const acceptField: Readonly<Record<string, string>> = {
  PATCH: "Accept-Patch",
  POST: "Accept-Post",
  QUERY: "Accept-Query",
};

function named(name: string): Named {
  return [name, false];
}
