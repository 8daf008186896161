/** node:http by hand, as fast as it gets: right for this contract, and no more general than that. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import {
  allow,
  asText,
  create,
  entityTag,
  errorsIn,
  type FieldError,
  find,
  type Item,
  json,
  maxContent,
  problem,
  problemJson,
  say,
  types,
  type Wish,
} from "../model.ts";

export function listen(): Server {
  return createServer(answer).listen(0, "127.0.0.1");
}

function answer(request: IncomingMessage, response: ServerResponse): void {
  const { method, url = "/" } = request;
  const mark = url.indexOf("?");
  const path = mark === -1 ? url : url.slice(0, mark);
  if (path.startsWith("/items/") && path.indexOf("/", 7) === -1) {
    if (method === "GET" || method === "HEAD") getItem(request, response, path.slice(7));
    else if (method === "OPTIONS") response.writeHead(204, ["Allow", allow.item]).end();
    else refuse(request, response, 405, say.notAllowed, ["Allow", allow.item]);
  } else if (path === "/items") {
    if (method === "POST") postItem(request, response);
    else if (method === "OPTIONS") response.writeHead(204, ["Allow", allow.items]).end();
    else refuse(request, response, 405, say.notAllowed, ["Allow", allow.items]);
  } else refuse(request, response, 404, say.noResource);
}

function getItem(request: IncomingMessage, response: ServerResponse, id: string): void {
  const { headers } = request;
  const item = find(id);
  if (item === undefined) refuse(request, response, 404, say.noItem);
  else {
    const type = typeFor(headers.accept);
    if (type !== undefined) represent(request, response, item, type);
    else refuse(request, response, 406, say.notAcceptable, ["Vary", "Accept"]);
  }
}

function represent(
  request: IncomingMessage,
  response: ServerResponse,
  item: Item,
  type: string,
): void {
  const tag = entityTag(item, type);
  const condition = request.headers["if-none-match"];
  if (condition !== undefined && names(condition, tag)) {
    response.writeHead(304, ["ETag", tag, "Vary", "Accept"]).end();
    return;
  }
  const text = type === json ? JSON.stringify(item) : asText(item);
  const length = Buffer.byteLength(text);
  response.writeHead(200, [
    ...["Content-Type", type, "Content-Length", String(length)],
    ...["ETag", tag, "Vary", "Accept"],
  ]);
  response.end(request.method === "HEAD" ? undefined : text);
}

function postItem(request: IncomingMessage, response: ServerResponse): void {
  if (!isJson(request.headers["content-type"])) {
    refuse(request, response, 415, say.notJson);
    return;
  }
  const chunks: Buffer[] = [];
  let size = 0;
  request.on("data", (chunk: Buffer) => {
    size += chunk.length;
    if (size <= maxContent) chunks.push(chunk);
    else if (!response.headersSent) refuse(request, response, 413, say.tooLarge);
  });
  request.on("end", () => {
    if (response.headersSent) return;
    const content = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks);
    createFrom(content, request, response);
  });
}

function createFrom(content: Buffer, request: IncomingMessage, response: ServerResponse): void {
  let value: unknown;
  try {
    value = JSON.parse(content.toString());
  } catch {
    refuse(request, response, 400, say.malformed);
    return;
  }
  const errors = errorsIn(value);
  if (errors.length > 0) {
    refuse(request, response, 422, say.invalid, [], errors);
    return;
  }
  const item = create(value as Wish);
  const text = JSON.stringify(item);
  response.writeHead(201, [
    ...["Content-Type", json, "Content-Length", String(Buffer.byteLength(text))],
    ...["Location", `/items/${item.id}`],
  ]);
  response.end(text);
}

function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  detail: string,
  fields: readonly string[] = [],
  errors?: readonly FieldError[],
): void {
  const text = JSON.stringify(problem(status, detail, errors));
  const length = String(Buffer.byteLength(text));
  response.writeHead(status, [
    ...fields,
    ...["Content-Type", problemJson, "Content-Length", length],
  ]);
  response.end(request.method === "HEAD" ? undefined : text);
}

/** Clients have few values of Accept, so each is read once; not more than this are remembered. */
const remembered = 500;
const known = new Map<string, string | undefined>();

function typeFor(accept: string | undefined): string | undefined {
  if (accept === undefined || accept === "*/*" || accept === json) return json;
  let type = known.get(accept);
  if (type === undefined && !known.has(accept)) {
    const ranges = rangesIn(accept);
    const best = Math.max(...types.map((it) => weightOf(it, ranges)));
    type = best > 0 ? types.find((it) => weightOf(it, ranges) === best) : undefined;
    if (known.size === remembered) known.clear();
    known.set(accept, type);
  }
  return type;
}

/** Ranges with their weights. */
function rangesIn(accept: string): Map<string, number> {
  return new Map(
    accept.split(",").map((part) => {
      const [range = "", ...parameters] = part.split(";").map((it) => it.trim().toLowerCase());
      return [range, Number(parameters.find((it) => it.startsWith("q="))?.slice(2) ?? 1)];
    }),
  );
}

/** The weight of the most specific range is what counts (RFC 9110 12.5.1). */
function weightOf(type: string, ranges: ReadonlyMap<string, number>): number {
  const all = type.replace(/\/.*/, "/*");
  return ranges.get(type) ?? ranges.get(all) ?? ranges.get("*/*") ?? 0;
}

/** Weak comparison (RFC 9110 13.1.2). */
function names(condition: string, tag: string): boolean {
  if (condition === tag || condition === "*") return true;
  return condition.split(",").some((it) => it.trim().replace(/^W\//, "") === tag);
}

function isJson(type: string | undefined): boolean {
  return type === json || type?.split(";", 1)[0]?.trim().toLowerCase() === json;
}
