import { isError, isSuccess } from "@verdict/codes";
import { problemMediaType } from "@verdict/fields";
import type { Rule } from "../../rule.ts";
import { membersOf, typeOf } from "./json.ts";

/** Members that say nothing but how a request went. One more, and the object may be about something else. */
const envelope = new Set([
  ...[
    "success",
    "issuccess",
    "issuccessful",
    "ok",
    "status",
    "statuscode",
    "status_code",
    "code",
    "errorcode",
    "error_code",
    "errcode",
    "error",
    "iserror",
    "haserror",
    "fault",
  ],
  ...[
    "errors",
    "message",
    "msg",
    "error_description",
    "error_message",
    "errormessage",
    "errmsg",
    "description",
    "detail",
  ],
  ...[
    "details",
    "title",
    "type",
    "reason",
    "timestamp",
    "time",
    "path",
    "instance",
    "data",
    "result",
    "trace",
  ],
  ...[
    "traceid",
    "trace_id",
    "requestid",
    "request_id",
    "documentation_url",
    "help",
    "more_info",
    "hint",
  ],
]);

/** Why a JSON object says that the request failed; `undefined` where it does not, or may be about something else. */
function failureIn(members: Readonly<Record<string, unknown>>): string | undefined {
  const names = new Map(
    Object.entries(members).map(([name, value]) => [name.toLowerCase(), value]),
  );
  // JSON-RPC and GraphQL have their own word for failures, and go over 200 (GraphQL as application/json does).
  if (names.has("jsonrpc")) return undefined;
  if ([...names.keys()].some((it) => !envelope.has(it))) return undefined;
  const carried = [names.get("data"), names.get("result")].some(
    (it) => it !== undefined && it !== null,
  );
  const isTold = ["message", "msg", "error_message", "errormessage", "errmsg"].some((it) =>
    isSaid(names.get(it)),
  );
  for (const name of ["success", "issuccess", "issuccessful", "ok"])
    if (names.get(name) === false) return `"${name}": false`;
  if (isFailure(names.get("result")) && isTold) return `"result": "${names.get("result")}"`;
  // JSend: what is wrong with the request stands in data.
  if (names.get("status") === "fail" && names.has("data")) return '"status": "fail"';
  if (carried) return undefined;
  for (const name of ["errcode", "error_code", "errorcode"]) {
    const value = names.get(name);
    if (isSuccess(Number(value))) continue;
    if (typeof value === "number" && value !== 0) return `"${name}": ${value}`;
    if (typeof value === "string" && !/^(?:0*|ok|none|success)$/i.test(value) && isTold)
      return `"${name}": "${value}"`;
  }
  if (names.get("iserror") === true || names.get("haserror") === true) return '"isError": true';
  const fault = names.get("fault");
  if (typeof fault === "object" && fault !== null) return '"fault"';
  const says =
    isTold ||
    ["error", "errors", "code", "detail", "title", "description", "error_description"].some((it) =>
      isSaid(names.get(it)),
    );
  for (const name of ["status", "statuscode", "status_code", "code"]) {
    const value = names.get(name);
    const number =
      typeof value === "number" ? value : /^\d{3}$/.test(String(value)) ? Number(value) : undefined;
    if (number !== undefined && isError(number) && names.size > 1 && says)
      return `"${name}": ${number}`;
  }
  const status = names.get("status");
  if (isFailure(status) && says) return `"status": "${status}"`;
  const error = names.get("error");
  if (typeof error === "string" && error !== "") return '"error"';
  if (error === true && says) return '"error": true';
  if (typeof error === "object" && error !== null && ("message" in error || "code" in error))
    return '"error"';
  const errors = names.get("errors");
  if (Array.isArray(errors) && errors.some((it) => hasErrorStatus(it))) return '"errors"';
  return undefined;
}

function isFailure(value: unknown): boolean {
  return typeof value === "string" && /^(?:error|fail|failure)$/i.test(value);
}

function isSaid(value: unknown): boolean {
  return value !== undefined && value !== null && value !== "" && value !== false;
}

/** As JSON:API writes an error: with a status of its own. */
function hasErrorStatus(value: unknown): boolean {
  const { status } = (value ?? {}) as { readonly status?: unknown };
  return /^\d{3}$/.test(String(status)) && isError(Number(status));
}

export const errorEnvelopeInSuccess: Rule = {
  id: "error-envelope-in-success",
  severity: "warning",
  cite: "RFC 9110 15.3.1; RFC 9205 4.6",
  title: "A success that says that it failed",
  inContent: true,
  statuses: isSuccess,
  field: "content-type",
  find: ({ request, response }) => {
    if (request.method === "HEAD") return undefined;
    const type = typeOf(response);
    const members = type === "application/graphql-response+json" ? undefined : membersOf(response);
    if (members === undefined) return undefined;
    const why = type === problemMediaType ? "problem details" : failureIn(members);
    return why === undefined
      ? undefined
      : {
          message: `The status says that it worked, and the content says that it failed (${why}).`,
          fix: "Send the 4xx or 5xx that says what happened: caches, clients and monitors go by the status.",
        };
  },
  bad: [
    'GET /\n---\n200\nContent-Type: application/json\n\n{"status":404,"message":"No such user","code":"NOT_FOUND"}',
    'GET /\n---\n200\nContent-Type: application/json\n\n{"success":false,"error":"nope"}',
    'GET /\n---\n200\nContent-Type: application/json\n\n{"error":{"code":"x","message":"y"}}',
    'GET /\n---\n200\nContent-Type: application/problem+json\n\n{"title":"No"}',
    'GET /\n---\n200\nContent-Type: application/json\n\n{"errcode":40001,"errmsg":"no such token"}',
    'GET /\n---\n200\nContent-Type: application/json\n\n{"isSuccess":false,"errorMessage":"no"}',
    'GET /\n---\n200\nContent-Type: application/json\n\n{"status":"fail","data":{"title":"is missing"}}',
  ],
  good: [
    'POST /validate\n\n{}\n---\n200\nContent-Type: application/json\n\n{"valid":false,"errors":[{"pointer":"/a","detail":"is missing"}]}',
    'GET /jobs/1\n---\n200\nContent-Type: application/json\n\n{"id":1,"status":"error","message":"disk full"}',
    'POST /rpc\n\n{}\n---\n200\nContent-Type: application/json\n\n{"jsonrpc":"2.0","id":1,"error":{"code":-32601,"message":"no such method"}}',
    'POST /graphql\n\n{}\n---\n200\nContent-Type: application/json\n\n{"data":{"a":null},"errors":[{"message":"x","path":["a"]}]}',
    'GET /\n---\n200\nContent-Type: application/json\n\n{"error":null,"data":[1]}',
    'GET /\n---\n200\nContent-Type: application/json\n\n{"errcode":0,"errmsg":"ok"}',
    'GET /\n---\n200\nContent-Type: application/json\n\n{"errorCode":"00","message":"done"}',
    'GET /\n---\n200\nContent-Type: application/json\n\n{"error_code":200,"message":"done"}',
    'GET /\n---\n200\nContent-Type: application/json\n\n{"status":"error","data":{"disk":"full"}}',
  ],
};
