import type { IncomingMessage, ServerResponse } from "node:http";
import { code } from "@verdict/codes";
import type { Answer } from "../http/answer.ts";
import { negotiateError } from "../http/form.ts";
import { bytes } from "../http/represent.ts";
import { end, refuse, vary } from "../http/respond.ts";

/** How it is now says nothing of how it will be. */
const unkept = { "Cache-Control": "no-store" };

/** `/health`: that it answers at all, for whatever watches it. */
export function health(): Answer {
  return {
    kind: "page",
    doc: { path: "/health", title: "ok", blocks: [], data: { status: "ok" } },
    fields: unkept,
  };
}

/** Whether a request asks how it is. */
export function asksForHealth({ method, url = "" }: IncomingMessage): boolean {
  return (method === "GET" || method === "HEAD") && /^\/health(?:\.\w+)?(?:\?|$)/.test(url);
}

/** `/health` where nothing else is answered, and why. */
export function unwell(
  request: IncomingMessage,
  response: ServerResponse,
  reasons: readonly string[],
  retryAfter: number,
): void {
  const { accept, "user-agent": agent } = request.headers;
  const fields = { ...unkept, "Retry-After": String(retryAfter) };
  const isJson =
    request.url?.startsWith("/health.json") || negotiateError({ accept, agent }) === "json";
  if (isJson) {
    const json = `${JSON.stringify({ status: "unavailable", reasons }, undefined, 2)}\n`;
    const { type, content } = bytes("application/json", json);
    const about = { ...fields, "Content-Type": type, Vary: vary };
    end(request, response, code.SERVICE_UNAVAILABLE, about, content);
    return;
  }
  const detail = reasons.join(" ");
  refuse(request, response, { kind: "problem", code: code.SERVICE_UNAVAILABLE, detail, fields });
}
