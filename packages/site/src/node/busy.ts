import type { IncomingMessage, ServerResponse } from "node:http";
import { code } from "@verdict/codes";
import { bounded, type Overload } from "@verdict/server/node";
import type { App } from "../app.ts";
import type { Mount } from "../http/mount.ts";
import { refuse } from "../http/respond.ts";
import { asksForHealth, unwell } from "../routes/health.ts";

/**
 * What is taken on unless told: far more than the reference ever has at once, so that it is only met where something is
 * wrong.
 */
export const usualOverload: Overload = { concurrent: 1000, queue: 512, delay: 1000 };

/**
 * An application that takes on no more than it can. `/health` says when it does not, and what is wrong with a mount: the
 * rest is answered all the same.
 */
export function unhurried(app: App, overload: Overload, mounts: readonly Mount[]): App {
  const { retryAfter = 1 } = overload;
  const within = bounded(app, overload, (request, response) => {
    turnAway(request, response, "Too much is going on here just now.", retryAfter);
  });
  return (request, response) => {
    if (!asksForHealth(request)) {
      within(request, response);
      return;
    }
    // Who asks whether there is room does not wait for it.
    const reasons = [...within.reasons(), ...mounts.flatMap((it) => it.reasons?.() ?? [])];
    if (reasons.length > 0) unwell(request, response, reasons, retryAfter);
    else app(request, response);
  };
}

/** Answers what still comes when the end has begun. */
export function refuseLast(retryAfter: number): App {
  const reason = "The server is about to end.";
  return (request, response) => {
    if (asksForHealth(request)) unwell(request, response, [reason], retryAfter);
    else turnAway(request, response, reason, retryAfter);
  };
}

function turnAway(
  request: IncomingMessage,
  response: ServerResponse,
  detail: string,
  retryAfter: number,
): void {
  const fields = { "Retry-After": String(retryAfter) };
  refuse(request, response, { kind: "problem", code: code.SERVICE_UNAVAILABLE, detail, fields });
}
