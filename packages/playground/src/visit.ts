import type { IncomingMessage, ServerResponse } from "node:http";
import type { Dialect } from "./dialects/dialect.ts";
import { httpbinDialect } from "./dialects/httpbin/dialect.ts";
import type { Lab } from "./lab.ts";

/** One request on its way through the playground. HTTP/2 comes through Node's compatible objects, which are alike. */
export class Visit {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly lab: Lab;
  readonly method: string;
  /** The path without the query; areas below a prefix see the rest of it only. */
  path: string;
  /** What stands before {@link path} in the address, where an area is behind a prefix; links start with it. */
  prefix = "";
  /** How answers are said. */
  dialect: Dialect = httpbinDialect;
  /** The query without its question mark. */
  readonly search: string;
  #query: URLSearchParams | undefined = undefined;

  constructor(request: IncomingMessage, response: ServerResponse, lab: Lab) {
    this.request = request;
    this.response = response;
    this.lab = lab;
    this.method = request.method ?? "GET";
    const url = withoutAuthority(request.url ?? "/");
    const mark = url.indexOf("?");
    this.path = mark === -1 ? url : url.slice(0, mark);
    this.search = mark === -1 ? "" : url.slice(mark + 1);
  }

  get query(): URLSearchParams {
    this.#query ??= new URLSearchParams(this.search);
    return this.#query;
  }

  /** A field of the request; several lines are one list. */
  field(name: string): string | undefined {
    const value = this.request.headers[name];
    return typeof value === "string" || value === undefined ? value : value.join(", ");
  }

  /** Whether it came over HTTP/2, where there are no connection fields, reason phrases or chunks. */
  get isHttp2(): boolean {
    return this.request.httpVersionMajor === 2;
  }

  /** Whether it came over TLS. */
  get isSecure(): boolean {
    return (this.request.socket as { encrypted?: boolean }).encrypted === true;
  }

  /** The address that the client used: what links and examples start with. */
  get origin(): string {
    const host = this.field(":authority") ?? this.field("host") ?? this.lab.host;
    return `${this.isSecure ? "https" : "http"}://${host}`;
  }
}

/** The target as origin-form: absolute-form has the authority before it (RFC 9112 3.2.2). */
function withoutAuthority(target: string): string {
  if (target.charCodeAt(0) === slash) return target;
  const found = /^https?:\/\/[^/?#]*(.*)$/i.exec(target)?.[1];
  if (found === undefined) return target;
  return found.startsWith("/") ? found : `/${found}`;
}

const slash = "/".charCodeAt(0);

/** Answers requests for the addresses that it has; `false` where it has no such address. */
export type Area = (visit: Visit) => boolean;
