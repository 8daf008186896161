import { code } from "@verdict/codes";

/** One error that is known by its name, and what it is for the client. */
export interface KnownError {
  /** Who throws it. */
  readonly from: string;
  /** Own or inherited values that it is known by, such as `{ code: "ECONNREFUSED" }`. */
  readonly is: Readonly<Record<string, string>>;
  readonly status: number;
  /** What to say about it; nothing of the error itself is shown. */
  readonly detail: string;
  /** Fields that go with it. */
  readonly fields?: Readonly<Record<string, string>>;
  /**
   * Whether it may as well be a bug on this side, such as a wrong address: it is a failure unless `upstream` says that
   * what was asked is somebody else's.
   */
  readonly upstream?: true;
}

const incomplete = "The content is incomplete.";
const notJson = "The content is not JSON.";
const tooLarge = "The content is larger than this resource takes.";
const tooLate = "What this server asked for an answer did not give one in time.";
const unreachable = "What this server asked for an answer could not be reached.";
const noAnswer = "What this server asked for an answer gave none.";

/** Every error that is known by its name; the first that fits counts. */
export const knownErrors: readonly KnownError[] = [
  {
    from: "body-parser",
    is: { type: "entity.parse.failed" },
    status: code.BAD_REQUEST,
    detail: "The content is not what its Content-Type says.",
  },
  {
    from: "body-parser",
    is: { type: "entity.too.large" },
    status: code.CONTENT_TOO_LARGE,
    detail: tooLarge,
  },
  {
    from: "body-parser, told not to inflate",
    is: { type: "encoding.unsupported", message: "content encoding unsupported" },
    status: code.UNSUPPORTED_MEDIA_TYPE,
    detail: "The content has a coding; none is taken.",
    fields: { "Accept-Encoding": "identity" },
  },
  {
    from: "body-parser",
    is: { type: "encoding.unsupported" },
    status: code.UNSUPPORTED_MEDIA_TYPE,
    detail: "The content has a coding that is not taken.",
    // What body-parser inflates; a 415 about a coding says which ones are taken (RFC 9110 12.5.3).
    fields: { "Accept-Encoding": "gzip, deflate, br" },
  },
  {
    from: "body-parser",
    is: { type: "charset.unsupported" },
    status: code.UNSUPPORTED_MEDIA_TYPE,
    detail: "The content has a charset that is not taken.",
  },
  {
    from: "body-parser",
    is: { type: "request.aborted" },
    status: code.BAD_REQUEST,
    detail: incomplete,
  },
  {
    from: "body-parser",
    is: { type: "request.size.invalid" },
    status: code.BAD_REQUEST,
    detail: "The content is not as long as Content-Length says.",
  },
  {
    from: "body-parser",
    is: { type: "entity.verify.failed" },
    status: code.FORBIDDEN,
    detail: "The content was refused.",
  },
  {
    from: "body-parser",
    is: { type: "parameters.too.many" },
    status: code.CONTENT_TOO_LARGE,
    detail: "The form has more parameters than this resource takes.",
  },
  {
    from: "body-parser",
    is: { type: "querystring.parse.rangeError" },
    status: code.BAD_REQUEST,
    detail: "The form is nested more deeply than this resource takes.",
  },
  {
    from: "fastify",
    is: { code: "FST_ERR_CTP_INVALID_MEDIA_TYPE" },
    status: code.UNSUPPORTED_MEDIA_TYPE,
    detail: "The content has a media type that is not taken.",
  },
  {
    from: "fastify",
    is: { code: "FST_ERR_CTP_BODY_TOO_LARGE" },
    status: code.CONTENT_TOO_LARGE,
    detail: tooLarge,
  },
  {
    from: "fastify",
    is: { code: "FST_ERR_CTP_INVALID_CONTENT_LENGTH" },
    status: code.BAD_REQUEST,
    detail: "The content is not as long as Content-Length says.",
  },
  {
    from: "fastify",
    is: { code: "FST_ERR_CTP_EMPTY_JSON_BODY" },
    status: code.BAD_REQUEST,
    detail: "The content is empty; JSON is expected.",
  },
  {
    from: "fastify",
    is: { code: "FST_ERR_CTP_INVALID_JSON_BODY" },
    status: code.BAD_REQUEST,
    detail: notJson,
  },
  {
    from: "fastify",
    is: { code: "FST_ERR_ROUTE_MISSING_CONTENT_TYPE" },
    status: code.BAD_REQUEST,
    detail: "The content has no Content-Type.",
  },
  {
    from: "fastify",
    is: { code: "FST_ERR_BAD_URL" },
    status: code.BAD_REQUEST,
    detail: "The path is not well-formed.",
  },
  {
    from: "fastify",
    is: { code: "FST_ERR_MAX_PARAM_LENGTH" },
    status: code.URI_TOO_LONG,
    detail: "A part of the path is longer than this server takes.",
  },
  {
    from: "decodeURIComponent",
    is: { name: "URIError" },
    status: code.BAD_REQUEST,
    detail: "The path or the query is not well-formed.",
  },
  {
    from: "fetch, AbortSignal.timeout()",
    is: { name: "TimeoutError" },
    status: code.GATEWAY_TIMEOUT,
    detail: tooLate,
  },
  {
    from: "fetch, AbortController",
    is: { name: "AbortError" },
    status: code.GATEWAY_TIMEOUT,
    detail: tooLate,
  },
  {
    from: "undici",
    is: { code: "UND_ERR_HEADERS_TIMEOUT" },
    status: code.GATEWAY_TIMEOUT,
    detail: tooLate,
  },
  {
    from: "undici",
    is: { code: "UND_ERR_BODY_TIMEOUT" },
    status: code.GATEWAY_TIMEOUT,
    detail: tooLate,
  },
  {
    from: "undici",
    is: { code: "UND_ERR_CONNECT_TIMEOUT" },
    status: code.GATEWAY_TIMEOUT,
    detail: tooLate,
    upstream: true,
  },
  {
    from: "undici",
    is: { code: "UND_ERR_SOCKET" },
    status: code.BAD_GATEWAY,
    detail: noAnswer,
    upstream: true,
  },
  // The status of these, and of axios' below, is upstream's: it says nothing about the request that came in here.
  {
    from: "undici",
    is: { code: "UND_ERR_RESPONSE" },
    status: code.BAD_GATEWAY,
    detail: noAnswer,
    upstream: true,
  },
  {
    from: "undici",
    is: { code: "UND_ERR_RESPONSE_STATUS_CODE" },
    status: code.BAD_GATEWAY,
    detail: noAnswer,
    upstream: true,
  },
  {
    from: "undici",
    is: { code: "UND_ERR_REQ_RETRY" },
    status: code.BAD_GATEWAY,
    detail: noAnswer,
    upstream: true,
  },
  {
    from: "node:net",
    is: { code: "ETIMEDOUT" },
    status: code.GATEWAY_TIMEOUT,
    detail: tooLate,
    upstream: true,
  },
  {
    from: "node:net",
    is: { code: "ECONNREFUSED" },
    status: code.BAD_GATEWAY,
    detail: unreachable,
    upstream: true,
  },
  {
    from: "node:net",
    is: { code: "ECONNRESET" },
    status: code.BAD_GATEWAY,
    detail: noAnswer,
    upstream: true,
  },
  {
    from: "node:net",
    is: { code: "EHOSTUNREACH" },
    status: code.BAD_GATEWAY,
    detail: unreachable,
    upstream: true,
  },
  {
    from: "node:dns",
    is: { code: "ENOTFOUND" },
    status: code.BAD_GATEWAY,
    detail: unreachable,
    upstream: true,
  },
  {
    from: "node:dns",
    is: { code: "EAI_AGAIN" },
    status: code.BAD_GATEWAY,
    detail: unreachable,
    upstream: true,
  },
  {
    from: "axios",
    is: { name: "AxiosError" },
    status: code.BAD_GATEWAY,
    detail: noAnswer,
    upstream: true,
  },
];

/** The row of an error; of what lies under it where that only says that a fetch failed. */
export function knownError(
  error: unknown,
  rows: readonly KnownError[] = knownErrors,
): KnownError | undefined {
  const row = rows.find(({ is }) => Object.entries(is).every(([k, v]) => memberOf(error, k) === v));
  if (row !== undefined) return row;
  const cause = memberOf(error, "cause");
  return cause !== undefined && memberOf(error, "message") === "fetch failed"
    ? knownError(cause, rows)
    : undefined;
}

/** A member of what was thrown, or of anything else whose shape is not known. */
export function memberOf(it: unknown, name: string): unknown {
  return (typeof it === "object" && it !== null) || typeof it === "function"
    ? (it as Record<string, unknown>)[name]
    : undefined;
}
