import {
  decisions,
  type Question,
  requestVocabulary,
  vocabulary,
  type Word,
} from "@verdict/decide";
import type { Block } from "../../doc.ts";
import type { Control, ControlGroup } from "../../render/controls.ts";
import { accepts, writeValue } from "./fact-text.ts";
import { fieldsName, textsOf } from "./query.ts";

type FactName = keyof typeof vocabulary;

/** A fact with its label. A switch says what is so once it is on; all else may have an example, or a few values. */
type Line = readonly [
  name: FactName,
  label: string,
  example?: string | readonly (readonly [value: unknown, text: string])[],
];

/** Every fact that can be declared, in the order in which the decisions ask for them. */
const groups: readonly (readonly [title: string, lines: readonly Line[]])[] = [
  [
    "The resource's state",
    [
      ["exists", "It has no representation"],
      ["previouslyExisted", "It is known to be gone for good"],
      ["etag", "Entity tag", '"v2"'],
      ["lastModified", "Last modified", "Fri, 01 Aug 2025 10:00:00 GMT"],
      ["lastModifiedStrong", "That date is a strong validator"],
      ["content", "Its data", "0123456789"],
      ["locked", "It is locked"],
    ],
  ],
  [
    "Methods",
    [
      ["methods", "Methods allowed here", "GET, HEAD, PUT, POST, PATCH, DELETE, OPTIONS"],
      ["serverMethods", "Methods the server knows", "GET, HEAD, POST"],
      ["requirePrecondition", "Changes have to be conditional"],
      ["putCreates", "PUT creates nothing"],
      ["patchCreates", "PATCH creates what is missing"],
      ["postToMissing", "POST works although nothing is there"],
    ],
  ],
  [
    "Who may",
    [
      ["challenge", "Challenge (WWW-Authenticate)", 'Bearer realm="items"'],
      ["authenticated", "The credentials do not satisfy it"],
      ["proxyChallenge", "Challenge of a proxy", 'Basic realm="proxy"'],
      ["proxyAuthenticated", "The credentials do not satisfy the proxy"],
      ["authorized", "The client may not do this"],
      ["hideForbidden", "Hide what is forbidden"],
      ["paid", "It is not paid for"],
      ["blockedForLegal", "Blocked on demand of", "https://example.com/court"],
    ],
  ],
  [
    "Limits and the server",
    [
      ["available", "The service is down"],
      ["rateLimited", "This client is over its limit"],
      ["principalLimited", "This user is over their limit"],
      ["retryAfter", "Retry after (seconds or a date)", "120"],
      ["maxUri", "Longest path", "100"],
      ["maxHeaderBytes", "Largest header section, in octets", "8192"],
      ["requestValid", "The head of the request is malformed"],
      ["routed", "No resource has this path"],
      ["authoritative", "The server is no authority for it"],
      ["acceptsEarlyData", "Early data is refused"],
      ["requiresUpgrade", "Insists on the protocol", "TLS/1.3"],
      ["upgrades", "Protocols to switch to", "websocket"],
      ["fails", "Its own code breaks"],
      [
        "upstream",
        "The server behind",
        [
          [{ failure: "refused" }, "refuses the connection"],
          [{ failure: "timeout" }, "does not answer in time"],
          [{ failure: "garbled" }, "answers what is no HTTP"],
          [{ failure: "overloaded" }, "is overloaded"],
          [{ failure: "loop" }, "is this one: a loop"],
        ],
      ],
    ],
  ],
  [
    "Where it is",
    [
      ["movedPermanentlyTo", "Moved for good to", "/items/2"],
      ["movedTemporarilyTo", "For now at", "/items/2"],
      [
        "redirectPreservesMethod",
        "A redirect",
        [
          [true, "keeps the method"],
          [false, "may change it"],
        ],
      ],
      ["seeOther", "Described at", "/about"],
      ["choices", "To choose from", "/items/1.html, /items/1.pdf"],
      ["preferredChoice", "Preferred of these", "/items/1.html"],
    ],
  ],
  [
    "What it offers",
    [
      ["mediaTypes", "Media types", "application/json, text/html"],
      ["languages", "Languages", "en, de"],
      ["charsets", "Charsets", "utf-8"],
      ["encodings", "Content codings", "gzip, br"],
      ["disregard", "Wishes it may disregard", "accept, language"],
      ["rangeUnits", "Range units", "bytes"],
      ["headers", "Further fields, a line each", "Cache-Control: max-age=60"],
    ],
  ],
  [
    "What it accepts",
    [
      ["acceptsBody", "Media types", "application/json"],
      ["acceptsBodyFor", "Media types by method, as JSON", '{"PATCH":["application/json"]}'],
      ["acceptsEncodings", "Content codings", "gzip"],
      ["maxBody", "Largest content, in octets", "1000"],
      ["requireLength", "Content needs a Content-Length"],
      ["partialPut", "PUT of a part is supported"],
      ["wellFormed", "The content does not parse"],
      ["processable", "The content cannot be processed"],
    ],
  ],
  [
    "What a change does",
    [
      ["conflict", "It conflicts with the current state"],
      ["enacted", "It is taken on, not done yet"],
      ["asyncCapable", "It can be done later on request"],
      ["respondsWithBody", "It has something to show"],
      ["postCreates", "POST creates", "/items/2"],
      ["postSeeOther", "POST points to", "/items"],
      ["postResets", "POST clears its form"],
      ["savedVerbatim", "What is stored differs from what was sent"],
      ["etagAfter", "Entity tag afterwards", '"v3"'],
      ["lastModifiedAfter", "Last modified afterwards", "Fri, 01 Aug 2025 12:00:00 GMT"],
      ["preferReturn", "Prefer: return=… is honoured"],
      ["multiStatus", "It does several things"],
      ["dependencyFailed", "What belongs to it failed"],
      ["storageFull", "There is no room"],
      [
        "idempotencyKey",
        "Idempotency key",
        [
          [{ required: true, state: "new" }, "needed; new"],
          [{ required: true, state: "inProgress" }, "needed; still in progress"],
          [{ required: true, state: "mismatch" }, "needed; used for another request"],
        ],
      ],
      ["querySeeOther", "Result of a QUERY is at", "/results/1"],
      ["queryLocation", "The QUERY repeated is at", "/queries/1"],
      ["queryContentLocation", "The result is called", "/results/1"],
    ],
  ],
];

/** The label of a fact and its example, by its name. */
export const facts: ReadonlyMap<FactName, Line> = new Map(
  groups.flatMap(([, lines]) => lines.map((it) => [it[0], it] as const)),
);

/** The form that asks a question: the request and the facts, each group open where it says something. */
export function questionControls(question: Question): Block {
  const texts = textsOf(question);
  return {
    kind: "controls",
    action: "/decide",
    label: "A request and what is true of its resource",
    button: "Decide",
    groups: [
      { title: "The request", isOpen: true, controls: requestControls(texts, question) },
      ...groups.map(
        ([title, lines], at): ControlGroup => ({
          title,
          isOpen: at === 0 || lines.some(([name]) => texts.has(name)),
          controls: lines.map((it) => factControl(it, texts)),
        }),
      ),
    ],
  };
}

function requestControls(texts: ReadonlyMap<string, string>, { request }: Question): Control[] {
  const text = (name: string, label: string, example: string) =>
    ({ kind: "text", name, label, value: texts.get(name) ?? "", example }) as const;
  const methods = [...new Set([...vocabulary.serverMethods.initial, ...askedMethods()])];
  return [
    { ...text("method", "Method", "GET"), value: request.method, among: methods },
    text("path", "Path", requestVocabulary.path.initial),
    { ...text(fieldsName, "Fields, a line each", 'If-None-Match: "v2"'), lines: 4 },
    { ...text("body", "Content", "{}"), lines: 2 },
    text("httpVersion", "Version of HTTP", requestVocabulary.httpVersion.initial),
    text("clock", "The server's clock", "now"),
  ];
}

/** Methods that some decision is for. */
function askedMethods(): readonly string[] {
  return decisions.flatMap((it) => it.methods ?? []);
}

function factControl([name, label, hint = ""]: Line, texts: ReadonlyMap<string, string>): Control {
  const { kind, initial }: Word<unknown> = vocabulary[name];
  const value = texts.get(name) ?? "";
  if (typeof hint !== "string") {
    const known = hint.map(([it, text]) => [writeValue(kind, it), text] as const);
    const other =
      value === "" || known.some(([it]) => it === value) ? [] : [[value, value] as const];
    return { kind: "choice", name, label, value, options: [["", "–"], ...known, ...other] };
  }
  if (typeof initial === "boolean") {
    return { kind: "switch", name, label, value: initial ? "no" : "yes", isOn: value !== "" };
  }
  const isTable = accepts(kind, { A: "b" });
  const held = Array.isArray(initial) && initial.length === 0 ? "" : writeValue(kind, initial);
  // What holds unless told is better shown than an example.
  const example = held === "" || isTable ? hint : held;
  return { kind: "text", name, label, value, example, ...(isTable ? { lines: 2 } : {}) };
}
