import type { UpstreamFailure, UpstreamFault } from "./facts.ts";
import {
  ascii,
  count,
  date,
  entityTag,
  httpVersion,
  type Kind,
  line,
  list,
  oneOf,
  orNull,
  shape,
  table,
  text,
  token,
  wait,
  yesOrNo,
} from "./kinds.ts";

/** One word of the vocabulary. */
export interface Word<out Value> {
  readonly kind: Kind<Value>;
  /** What holds where nothing is said. */
  readonly initial: Value;
  /** What it says, in a sentence. */
  readonly doc: string;
}

function fact<Value>(kind: Kind<Value>, initial: NoInfer<Value>, doc: string): Word<Value> {
  return { kind, initial, doc };
}

const upstreamKind = shape<UpstreamFault>(
  {
    failure: oneOf<UpstreamFailure>(
      ...(["unresolved", "unroutable", "refused", "timeout", "tls", "reset"] as const),
      ...(["garbled", "loop", "overloaded"] as const),
    ),
    error: token,
    name: line,
    retryAfter: wait,
    why: line,
  },
  { needed: ["failure"] },
) as Kind<UpstreamFault>;

const keyKind = shape<{ required: boolean; state: "new" | "inProgress" | "mismatch" }>({
  required: yesOrNo,
  state: oneOf("new", "inProgress", "mismatch"),
});

/**
 * Every fact that can be declared about a resource: what it may be, its default, what it says. A new one is one line
 * here; the type {@link Declared}, the defaults, the check of questions and the page about them follow from it.
 */
export const vocabulary = {
  serverMethods: fact(
    list(line),
    ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"],
    "Methods the server implements for some resource; any other method is unrecognised (501).",
  ),
  routed: fact(yesOrNo, true, "False: no resource has this path (404)."),
  methods: fact(
    list(line),
    ["GET", "HEAD"],
    "Methods this resource allows, exactly (HEAD and OPTIONS are not implied).",
  ),
  available: fact(yesOrNo, true, "False: service temporarily down (503)."),
  retryAfter: fact(
    orNull(wait),
    null,
    "Seconds (number) or HTTP-date (string) to announce with 503, 429, or a 413 that is temporary; null: announce nothing.",
  ),
  rateLimited: fact(yesOrNo, false, "True: this client is over its limit (429)."),
  authoritative: fact(
    yesOrNo,
    true,
    "False: the server is no authority for this target URI (421).",
  ),
  maxUri: fact(orNull(count), null, "Longest path accepted, in characters (414)."),
  maxHeaderBytes: fact(
    orNull(count),
    null,
    "Largest request header section accepted, counting name + value + 4 per field (431).",
  ),
  requiresUpgrade: fact(orNull(line), null, "Protocol the resource insists on (426 with Upgrade)."),
  upgrades: fact(
    list(line),
    [],
    "Protocols that a GET over HTTP/1.1 can switch its connection to (101), such as websocket.",
  ),
  acceptsEarlyData: fact(yesOrNo, true, "False: refuses requests marked Early-Data: 1 (425)."),
  challenge: fact(orNull(line), null, "WWW-Authenticate value; null: no authentication needed."),
  authenticated: fact(
    yesOrNo,
    true,
    "Whether the request's credentials satisfy the challenge (a given fact, whatever the headers say).",
  ),
  proxyChallenge: fact(
    orNull(line),
    null,
    "Proxy-Authenticate value; null: no proxy, or one that needs no authentication.",
  ),
  proxyAuthenticated: fact(
    yesOrNo,
    true,
    "Whether the request's credentials satisfy the proxy's challenge (407).",
  ),
  paid: fact(yesOrNo, true, "False: it has not been paid for (402)."),
  authorized: fact(yesOrNo, true, "False: the (authenticated) client may not do this (403)."),
  hideForbidden: fact(yesOrNo, false, "True: answer 404 instead of 403."),
  blockedForLegal: fact(orNull(text), null, "URI of the party demanding the block (451)."),
  principalLimited: fact(yesOrNo, false, "True: this user, once known, is over their limit (429)."),
  requestValid: fact(
    yesOrNo,
    true,
    "False: malformed in a way visible from target and headers (400).",
  ),
  upstream: fact(
    orNull(upstreamKind),
    null,
    "Null, or {failure, error, name, retryAfter, why}: the server behind this one that was to answer or to act, and how it failed (502, 503, 504, 508).",
  ),
  exists: fact(yesOrNo, true, "The target has a current representation."),
  previouslyExisted: fact(
    yesOrNo,
    false,
    "With exists=false: known to be permanently gone (410) unless moved.",
  ),
  movedPermanentlyTo: fact(
    orNull(text),
    null,
    "URI; every method is redirected there permanently.",
  ),
  movedTemporarilyTo: fact(
    orNull(text),
    null,
    "URI; every method is redirected there temporarily.",
  ),
  redirectPreservesMethod: fact(
    orNull(yesOrNo),
    null,
    "True: 308/307 only; false: 301/302 only; null: either.",
  ),
  seeOther: fact(
    orNull(text),
    null,
    "URI; GET/HEAD: no transferable representation, described there (303).",
  ),
  choices: fact(orNull(list(text)), null, "List of URIs; GET/HEAD answered with a choice (300)."),
  preferredChoice: fact(orNull(text), null, "URI to put in the 300's Location."),
  mediaTypes: fact(
    list(line),
    ["text/plain"],
    "Media types the resource can produce for GET/HEAD, most preferred first; may carry parameters.",
  ),
  languages: fact(
    list(line),
    [],
    "Language tags available, most preferred first; []: not language-specific.",
  ),
  charsets: fact(
    list(line),
    [],
    "Charsets available for text/* types that do not name one themselves; the chosen one becomes the charset parameter. []: no charset choice.",
  ),
  encodings: fact(
    list(line),
    [],
    "Content codings available besides identity. Identity is always available and is the server's choice when nothing is preferred.",
  ),
  disregard: fact(
    list(oneOf("accept", "language", "charset", "encoding")),
    [],
    "Negotiation dimensions ('accept','language','charset','encoding') whose request field is ignored when nothing matches; for all others the resource answers 406.",
  ),
  content: fact(
    ascii,
    "0123456789ABCDEFGHIJ",
    "The representation's data (ASCII, identity coding, same for every variant).",
  ),
  rangeUnits: fact(
    orNull(list(line)),
    null,
    "Null: ranges not supported and nothing said; []: Accept-Ranges: none; [..]: supported units, advertised in that order (only 'bytes' is ever requested successfully).",
  ),
  etag: fact(
    orNull(entityTag),
    null,
    "Current entity tag exactly as sent, W/ marks weak; null: none.",
  ),
  etagAfter: fact(orNull(entityTag), null, "Entity tag after the state change."),
  lastModified: fact(
    orNull(date),
    null,
    "Last-Modified of the current representation, an IMF-fixdate; null: none.",
  ),
  lastModifiedAfter: fact(orNull(date), null, "Last-Modified after the state change."),
  lastModifiedStrong: fact(
    yesOrNo,
    false,
    "True: the server knows the date is a strong validator (RFC 9110 8.8.2.2).",
  ),
  headers: fact(
    table("field name", line),
    {},
    "Further response header fields of the 200 to GET (Cache-Control, Expires, Content-Location).",
  ),
  acceptsBody: fact(
    orNull(list(line)),
    null,
    "Media types accepted as request content; null: any. A type listed without parameters accepts any parameters; boundary never counts.",
  ),
  acceptsBodyFor: fact(table("method", list(line)), {}, "Per-method override, method -> list."),
  acceptsEncodings: fact(
    orNull(list(line)),
    null,
    "Content codings accepted on request content besides identity; null: any.",
  ),
  maxBody: fact(
    orNull(count),
    null,
    "Largest content accepted, in octets; judged from Content-Length when present (413).",
  ),
  requireLength: fact(yesOrNo, false, "True: refuses content without Content-Length (411)."),
  partialPut: fact(yesOrNo, false, "True: PUT with Content-Range is supported."),
  wellFormed: fact(
    yesOrNo,
    true,
    "False: the content does not parse, discovered while processing it (400).",
  ),
  processable: fact(yesOrNo, true, "False: the content parses but cannot be processed (422)."),
  conflict: fact(
    yesOrNo,
    false,
    "True: the change conflicts with current state, discovered while processing the content (409).",
  ),
  locked: fact(yesOrNo, false, "True: refuses every state change (423)."),
  requirePrecondition: fact(
    yesOrNo,
    false,
    "True: PUT, PATCH and DELETE on it must be conditional (428).",
  ),
  putCreates: fact(yesOrNo, true, "PUT to the missing target creates it."),
  patchCreates: fact(yesOrNo, false, "PATCH to the missing target creates it."),
  postToMissing: fact(
    yesOrNo,
    false,
    "POST is processed although the target has no representation.",
  ),
  enacted: fact(yesOrNo, true, "False: accepted but not carried out yet (202)."),
  respondsWithBody: fact(
    yesOrNo,
    false,
    "A successful state change has something to show (200) or not (204).",
  ),
  postCreates: fact(orNull(text), null, "URI of what a successful POST creates (201 + Location)."),
  postSeeOther: fact(orNull(text), null, "URI that a successful POST points to (303 + Location)."),
  postResets: fact(
    yesOrNo,
    false,
    "True: after a successful POST the client is to clear the form it was sent from (205).",
  ),
  multiStatus: fact(
    yesOrNo,
    false,
    "True: a successful change does several things, each with a status of its own (207).",
  ),
  dependencyFailed: fact(
    yesOrNo,
    false,
    "True: something that was to be done with the change failed, so it is not done (424).",
  ),
  storageFull: fact(
    yesOrNo,
    false,
    "True: there is no room for what the change would store (507).",
  ),
  querySeeOther: fact(
    orNull(text),
    null,
    "URI at which the result of a QUERY can be fetched (303).",
  ),
  queryLocation: fact(
    orNull(text),
    null,
    "URI that stands for the query of a QUERY: a GET of it repeats the query (Location).",
  ),
  queryContentLocation: fact(
    orNull(text),
    null,
    "URI of the result of a QUERY, which a GET gives again (Content-Location).",
  ),
  savedVerbatim: fact(yesOrNo, true, "False: PUT content is transformed before it is stored."),
  asyncCapable: fact(yesOrNo, false, "Can process a state change asynchronously on request."),
  preferReturn: fact(yesOrNo, false, "Honours Prefer: return=..."),
  idempotencyKey: fact(
    orNull(keyKind),
    null,
    "Null, or {required, state: new | inProgress | mismatch} for the key in the request.",
  ),
  fails: fact(yesOrNo, false, "True: the resource's own code breaks when it is finally run (500)."),
};

/** Every member of a declared request. */
export const requestVocabulary = {
  method: fact(text, "GET", "Case-sensitive; any text, since a wrong one has its answer too."),
  path: fact(text, "/", "Target path of the resource in question."),
  headers: fact(
    table("field name", line),
    {},
    "Field name and field value, one line each; Host is implied.",
  ),
  body: fact(
    orNull(text),
    null,
    "Content; null with a Content-Length above 0 means that it is announced and not sent yet.",
  ),
  httpVersion: fact(httpVersion, "1.1", "Version of HTTP."),
};

type Values<Words> = {
  readonly [Name in keyof Words]: Words[Name] extends Word<infer Value> ? Value : never;
};

/** A resource as a person declares it, for simulation, prediction and tests; what is left out has its default. */
export interface Declared extends Partial<Values<typeof vocabulary>> {}

/** A request as a person declares it. */
export interface DeclaredRequest extends Partial<Values<typeof requestVocabulary>> {
  readonly method: string;
}

/** Every fact with its default. */
export const declaredDefaults = Object.fromEntries(
  Object.entries(vocabulary).map(([name, { initial }]) => [name, initial]),
) as Required<Declared>;
