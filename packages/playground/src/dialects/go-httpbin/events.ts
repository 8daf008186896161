import { code } from "@verdict/codes";
import type { Visit } from "../../visit.ts";
import { refuse, reply } from "../httpbin/reply.ts";
import { begin } from "../httpbin/streams.ts";
import { after, writePaced } from "../paced.ts";
import type { DialectRoute } from "../router.ts";
import { durationOf } from "./duration.ts";

/** Most events of a stream. */
const mostEvents = 100;

/** Streams of events, and trailers. */
export const events: readonly DialectRoute[] = [
  {
    path: "/sse",
    methods: ["GET"],
    handle: (visit) =>
      streamed(
        visit,
        "text/event-stream; charset=utf-8",
        (it) => `event: ping\ndata: ${JSON.stringify(it)}\n\n`,
      ),
  },
  {
    path: "/jsonl",
    methods: ["GET"],
    handle: (visit) => streamed(visit, "application/jsonl", (it) => `${JSON.stringify(it)}\n`),
  },
  { path: "/trailers", methods: ["GET"], handle: trailers },
  {
    path: "/brotli",
    methods: ["GET"],
    handle: (visit) => refuse(visit, code.NOT_IMPLEMENTED, "not implemented"),
  },
  { path: "/unstable", methods: ["GET"], handle: unstable },
];

function streamed(
  visit: Visit,
  type: string,
  write: (it: { id: number; timestamp: number }) => string,
): void {
  const { query, lab } = visit;
  const count = Number(query.get("count") ?? 10);
  const [duration, delay] = [
    durationOf(query.get("duration") ?? "5s"),
    durationOf(query.get("delay") ?? "0s"),
  ];
  const most = lab.limits.delay;
  if (!Number.isInteger(count) || count < 1 || count > mostEvents) {
    refuse(visit, code.BAD_REQUEST, `invalid count: it is from 1 to ${mostEvents}`);
  } else if (duration === undefined || duration < 1 || duration > most) {
    refuse(visit, code.BAD_REQUEST, `invalid duration: it is from 1ms to ${most}ms`);
  } else if (delay === undefined || delay < 0 || delay + duration > most) {
    refuse(visit, code.BAD_REQUEST, `invalid delay: with the duration it is at most ${most}ms`);
  } else {
    after(visit, delay, () => {
      begin(visit, code.OK, ["Content-Type", type, "Cache-Control", "no-store"]);
      writePaced(visit, count === 1 ? 0 : duration / (count - 1), (id) =>
        id < count ? write({ id, timestamp: Date.now() }) : undefined,
      );
    });
  }
}

/** Fields that may not be trailers (RFC 9110 6.5.1). */
const notTrailers =
  /^(?:content-|transfer-encoding$|trailer$|host$|te$|connection$|authorization$|set-cookie$|cache-control$)/i;

/** What the query asks for comes as trailers, behind the content (RFC 9112 7.1.2). */
function trailers(visit: Visit): void {
  const { response } = visit;
  const asked = [...visit.query].filter(
    ([name, value]) =>
      /^[!#$%&'*+.^_`|~\w-]+$/.test(name) &&
      !notTrailers.test(name) &&
      !/[^\t\x20-\x7e]/.test(value),
  );
  begin(visit, code.OK, [
    ...["Content-Type", "text/plain; charset=utf-8"],
    ...(asked.length === 0
      ? []
      : ["Trailer", [...new Set(asked.map(([name]) => name))].join(", ")]),
  ]);
  response.write("trailers come after this\n");
  if (asked.length > 0) {
    const values: Record<string, string> = {};
    for (const [name, value] of asked)
      values[name] = values[name] === undefined ? value : `${values[name]}, ${value}`;
    response.addTrailers(values);
  }
  response.end();
}

/** Fails by chance, the same each time with the same seed. */
function unstable(visit: Visit): void {
  const { query } = visit;
  const rate = Number(query.get("failure_rate") ?? 0.5);
  const seed = query.get("seed");
  if (query.get("failure_rate") === "" || !(rate >= 0 && rate <= 1)) {
    refuse(
      visit,
      code.BAD_REQUEST,
      `invalid failure rate: ${query.get("failure_rate")} is not within 0 and 1`,
    );
  } else if (seed !== null && !/^-?\d+$/.test(seed))
    refuse(visit, code.BAD_REQUEST, `invalid seed: ${seed}`);
  else {
    const chance = seed === null ? Math.random() : fraction(Number(seed));
    reply(visit, chance < rate ? code.INTERNAL_SERVER_ERROR : code.OK, [
      "Content-Type",
      "text/plain; charset=utf-8",
    ]);
  }
}

/** A number from 0 to 1 that follows from a seed. */
function fraction(seed: number): number {
  const it = Math.sin(seed) * 10_000;
  return it - Math.floor(it);
}
