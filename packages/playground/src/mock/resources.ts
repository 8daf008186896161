/** The causes that a resource on the engine brings about, by what is asked of it; loaded when the first is asked. */
import { app } from "@verdict/server";
import { toFetch } from "@verdict/server/fetch";
import { created } from "../causes/2xx/201.ts";
import { partialContent } from "../causes/2xx/206.ts";
import { notModified } from "../causes/3xx/304.ts";
import { unauthorized } from "../causes/4xx/401.ts";
import { paymentRequired } from "../causes/4xx/402.ts";
import { forbidden } from "../causes/4xx/403.ts";
import { conflict } from "../causes/4xx/409.ts";
import { preconditionFailed } from "../causes/4xx/412.ts";
import { contentTooLarge } from "../causes/4xx/413.ts";
import { unsupportedMediaType } from "../causes/4xx/415.ts";
import { rangeNotSatisfiable } from "../causes/4xx/416.ts";
import { unprocessableContent } from "../causes/4xx/422.ts";
import { preconditionRequired } from "../causes/4xx/428.ts";
import { tooManyRequests } from "../causes/4xx/429.ts";
import { legalReasons } from "../causes/4xx/451.ts";
import type { Cause } from "../causes/cause.ts";
import { plainRequests } from "../causes/plain.ts";
import type { Lab } from "../lab.ts";
import { usualLimits } from "../limits.ts";

const causes: readonly Cause[] = [
  ...[created, partialContent, notModified, unauthorized, paymentRequired, forbidden, conflict],
  ...[preconditionFailed, contentTooLarge, unsupportedMediaType, rangeNotSatisfiable],
  ...[unprocessableContent, preconditionRequired, tooManyRequests, legalReasons],
];

/** A cause's resources, without a playground around them. */
export interface Served {
  /** Where the cause has them. */
  readonly base: string;
  readonly handle: (request: Request) => Promise<Response>;
}

/** New resources of the cause of this code, with nothing in them yet. */
export function served(code: number): Served {
  const cause = causes.find((it) => it.code === code);
  const [recipe] = cause?.recipes ?? [];
  const target = recipe === undefined ? undefined : plainRequests(recipe)?.at(-1)?.request.target;
  if (cause?.resources === undefined || target === undefined)
    throw new TypeError(`The cause of ${code} has no resource of its own.`);
  // They ask the playground for its limits at most.
  const resources = cause.resources({ limits: usualLimits } as Lab);
  // What fails on purpose is nobody's alarm.
  const engine = app(resources, { onError: () => undefined });
  const handle = toFetch({
    ...engine,
    // Fetch knows no address, and limits count by it: whoever asks a mock is the same client.
    handle: (exchange) => engine.handle(Object.assign(exchange, { address: "127.0.0.1" })),
  });
  return { base: target.replace(/\?.*$/, ""), handle };
}
