import { code, isInformational, isStatus } from "@verdict/codes";
import type { Visit } from "../../visit.ts";
import { longEcho, reading } from "../httpbin/echo.ts";
import { refuse, reply, replyJson } from "../httpbin/reply.ts";
import { begin } from "../httpbin/streams.ts";
import { octetsFor } from "../octets.ts";
import { after, writePaced } from "../paced.ts";
import type { DialectRoute } from "../router.ts";
import { durationOf } from "./duration.ts";

/** Most octets of those that are made up. */
const mostOctets = 100 * 1024;

/** Waits and octets, with bounds that are told rather than cut to. */
export const drip: readonly DialectRoute[] = [
  {
    path: "/delay/:duration",
    methods: ["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "TRACE"],
    handle: (visit, [text = ""]) => {
      const wait = boundedDuration(visit, "duration", text);
      if (wait === undefined) return undefined;
      return reading(visit, (content) =>
        after(visit, wait, () => replyJson(visit, longEcho(visit, content), code.OK, timing(wait))),
      );
    },
  },
  { path: "/drip", methods: ["GET"], handle: dripping },
  { path: "/bytes/:n", methods: ["GET"], handle: (visit, [n = ""]) => bytes(visit, n, false) },
  {
    path: "/stream-bytes/:n",
    methods: ["GET"],
    handle: (visit, [n = ""]) => bytes(visit, n, true),
  },
];

function timing(milliseconds: number): string[] {
  return ["Server-Timing", `initial_delay;dur=${milliseconds.toFixed(2)};desc="initial delay"`];
}

/** @returns `undefined` where it was refused */
function boundedDuration(visit: Visit, name: string, text: string): number | undefined {
  const wait = durationOf(text);
  const most = visit.lab.limits.delay;
  if (wait === undefined) refuse(visit, code.BAD_REQUEST, `invalid ${name}: ${text}`);
  else if (wait < 0 || wait > most)
    refuse(visit, code.BAD_REQUEST, `invalid ${name}: ${text} is not within 0 and ${most} ms`);
  else return wait;
  return undefined;
}

function dripping(visit: Visit): void {
  const { query } = visit;
  const duration = boundedDuration(visit, "duration", query.get("duration") ?? "2s");
  if (duration === undefined) return;
  const delay = boundedDuration(visit, "delay", query.get("delay") ?? "0s");
  if (delay === undefined) return;
  const count = Number(query.get("numbytes") ?? 10);
  const status = Number(query.get("code") ?? code.OK);
  if (!Number.isInteger(count) || count < 1 || count > visit.lab.limits.content) {
    refuse(
      visit,
      code.BAD_REQUEST,
      `invalid numbytes: ${query.get("numbytes")} is not within 1 and ${visit.lab.limits.content}`,
    );
  } else if (!isStatus(status) || isInformational(status)) {
    refuse(visit, code.BAD_REQUEST, `invalid status code: ${query.get("code")}`);
  } else if (duration + delay > visit.lab.limits.delay) {
    refuse(visit, code.BAD_REQUEST, "invalid duration: duration and delay together are too long");
  } else {
    after(visit, delay, () => {
      begin(visit, status, [
        "Content-Type",
        "text/plain; charset=utf-8",
        "Content-Length",
        String(count),
        ...timing(delay),
      ]);
      const steps = Math.min(count, 1000);
      const end = (i: number): number => Math.floor((count * i) / steps);
      writePaced(visit, duration / steps, (i) =>
        i < steps ? "*".repeat(end(i + 1) - end(i)) : undefined,
      );
    });
  }
}

function bytes(visit: Visit, text: string, isStream: boolean): void {
  const n = Number(text);
  const seed = visit.query.get("seed");
  if (!/^-?\d+$/.test(text) || n < 0 || n > mostOctets) {
    refuse(
      visit,
      code.BAD_REQUEST,
      `invalid byte count: ${text} is not within 0 and ${mostOctets}`,
    );
  } else if (seed !== null && !/^-?\d+$/.test(seed))
    refuse(visit, code.BAD_REQUEST, `invalid seed: ${seed}`);
  else {
    const octets = octetsFor(n, seed);
    const type = ["Content-Type", "application/octet-stream"];
    if (!isStream) {
      reply(visit, code.OK, type, octets);
      return;
    }
    const size = Number(visit.query.get("chunk_size") ?? 10 * 1024);
    if (!Number.isInteger(size) || size < 1) {
      refuse(visit, code.BAD_REQUEST, `invalid chunk_size: ${visit.query.get("chunk_size")}`);
      return;
    }
    begin(visit, code.OK, type);
    writePaced(visit, 0, (i) =>
      i * size < n ? octets.subarray(i * size, (i + 1) * size) : undefined,
    );
  }
}
