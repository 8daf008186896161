import { code, isInformational, isStatus } from "@verdict/codes";
import { parseRange, resolveRanges } from "@verdict/fields";
import { send } from "../../send.ts";
import type { Visit } from "../../visit.ts";
import { alphabet, octetsFor } from "../octets.ts";
import { after, writePaced } from "../paced.ts";
import type { DialectRoute } from "../router.ts";
import { anyMethod, longEcho, reading, shortEcho } from "./echo.ts";
import { crossOrigin, refuse, refuseValue, reply, replyJson, sorted } from "./reply.ts";

/** Most octets of those that are made up, as httpbin has it. */
const mostOctets = 100 * 1024;

/** Most lines of a stream. */
const mostLines = 100;

const second = 1000;

const octetStream = ["Content-Type", "application/octet-stream"] as const;

/** Routes whose content takes its time or comes in parts. */
export const streams: readonly DialectRoute[] = [
  { path: "/stream/:n", methods: ["GET"], handle: (visit, [n = ""]) => lines(visit, n) },
  { path: "/bytes/:n", methods: ["GET"], handle: (visit, [n = ""]) => bytes(visit, n) },
  { path: "/stream-bytes/:n", methods: ["GET"], handle: (visit, [n = ""]) => streamed(visit, n) },
  { path: "/range/:n", methods: ["GET"], handle: (visit, [n = ""]) => range(visit, n) },
  { path: "/drip", methods: ["GET"], handle: (visit) => drip(visit) },
  {
    path: "/delay/:seconds",
    methods: anyMethod,
    handle: (visit, [text = ""]) => {
      const seconds = Number(text);
      if (!(seconds >= 0) || text.trim() === "") {
        refuseValue(visit, `${text} is no number of seconds.`);
        return;
      }
      const wait = Math.min(seconds * second, visit.lab.limits.delay);
      return reading(visit, (content) =>
        after(visit, wait, () => replyJson(visit, longEcho(visit, content))),
      );
    },
  },
];

/** A number from an address; `undefined`, and a 404, where it is none. */
function numberIn(visit: Visit, text: string): number | undefined {
  if (/^\d{1,15}$/.test(text)) return Number(text);
  refuseValue(visit, `${text} is no number.`);
  return undefined;
}

export function begin(visit: Visit, status: number, fields: readonly string[]): void {
  const all = [...fields, ...crossOrigin(visit)];
  if (visit.isHttp2) visit.response.writeHead(status, all as never);
  else {
    const reason = visit.dialect.reason?.(status);
    if (reason === undefined) visit.response.writeHead(status, all as never);
    else visit.response.writeHead(status, reason, all as never);
  }
}

function lines(visit: Visit, text: string): void {
  const n = numberIn(visit, text);
  if (n === undefined) return;
  begin(visit, code.OK, ["Content-Type", "application/json"]);
  if (visit.method === "HEAD") {
    visit.response.end();
    return;
  }
  const said = shortEcho(visit);
  writePaced(visit, 0, (i) =>
    i < Math.min(n, mostLines) ? `${JSON.stringify(sorted({ ...said, id: i }))}\n` : undefined,
  );
}

function bytes(visit: Visit, text: string): void {
  const n = numberIn(visit, text);
  if (n === undefined) return;
  reply(visit, code.OK, octetStream, octetsFor(Math.min(n, mostOctets), visit.query.get("seed")));
}

function streamed(visit: Visit, text: string): void {
  const n = numberIn(visit, text);
  if (n === undefined) return;
  const octets = octetsFor(Math.min(n, mostOctets), visit.query.get("seed"));
  const size = Math.max(1, Math.trunc(Number(visit.query.get("chunk_size") ?? 10 * 1024)) || 1);
  begin(visit, code.OK, octetStream);
  if (visit.method === "HEAD") {
    visit.response.end();
    return;
  }
  writePaced(visit, 0, (i) =>
    i * size < octets.length ? octets.subarray(i * size, (i + 1) * size) : undefined,
  );
}

/** The alphabet, in ranges as RFC 9110 14 has them: what is beyond the end is cut, what cannot be read is passed over. */
function range(visit: Visit, text: string): void {
  const n = numberIn(visit, text);
  if (n === undefined) return;
  const tag = `"range${n}"`;
  const fields = ["ETag", tag, "Accept-Ranges", "bytes"];
  if (n < 1 || n > mostOctets) {
    refuse(
      visit,
      code.NOT_FOUND,
      `number of bytes must be in the range (0, ${mostOctets}]`,
      fields,
    );
    return;
  }
  const size = Math.max(1, Math.trunc(Number(visit.query.get("chunk_size") ?? 10 * 1024)) || 1);
  const duration = Number(visit.query.get("duration") ?? 0) * second;
  const wait = Math.min(duration >= 0 ? duration : 0, visit.lab.limits.delay);
  const asked = visit.field("range");
  const parsed = asked === undefined || visit.method !== "GET" ? undefined : parseRange(asked);
  const resolved = parsed === undefined ? undefined : resolveRanges(parsed, n);
  if (resolved === "unsatisfiable") {
    reply(visit, code.RANGE_NOT_SATISFIABLE, [...fields, "Content-Range", `bytes */${n}`]);
    return;
  }
  // Several ranges would be a multipart; one that covers them all is as right (RFC 9110 14.2).
  const one = typeof resolved === "object" && resolved.length === 1 ? resolved[0] : undefined;
  const [first, last] = one === undefined ? [0, n - 1] : [one.first, one.last];
  const status = one === undefined ? code.OK : code.PARTIAL_CONTENT;
  const content = alphabet(first, last);
  const all = [
    ...octetStream,
    ...fields,
    ...(one === undefined ? [] : ["Content-Range", `bytes ${first}-${last}/${n}`]),
    ...["Content-Length", String(content.length)],
  ];
  begin(visit, status, all);
  if (visit.method === "HEAD") {
    visit.response.end();
    return;
  }
  const pieces = Math.ceil(content.length / size);
  writePaced(visit, wait / pieces, (i) =>
    i < pieces ? content.subarray(i * size, (i + 1) * size) : undefined,
  );
}

/** Octets one by one, over a time. */
function drip(visit: Visit): void {
  const { query, lab } = visit;
  const number = (name: string, usual: number): number => Number(query.get(name) ?? usual);
  const count = Math.trunc(number("numbytes", 10));
  const [duration, delay, status] = [
    number("duration", 2),
    number("delay", 0),
    number("code", code.OK),
  ];
  if (!(count > 0)) {
    refuse(visit, code.BAD_REQUEST, "number of bytes must be positive");
    return;
  }
  if (!(duration >= 0 && delay >= 0) || !isStatus(status) || isInformational(status)) {
    refuse(
      visit,
      code.BAD_REQUEST,
      "duration and delay are seconds from 0 on, code is a final status.",
    );
    return;
  }
  const length = Math.min(count, lab.limits.content);
  const most = lab.limits.delay;
  after(visit, Math.min(delay * second, most), () => {
    if (visit.method === "HEAD" || status === code.NO_CONTENT || status === code.NOT_MODIFIED) {
      send(visit, {
        status,
        fields: [...octetStream, ...crossOrigin(visit)],
      });
      return;
    }
    begin(visit, status, [...octetStream, "Content-Length", String(length)]);
    // So many steps at most, so that a million octets are no million timers.
    const steps = Math.min(length, 1000);
    const pause = Math.min(duration * second, most) / steps;
    const end = (i: number): number => Math.floor((length * i) / steps);
    writePaced(visit, pause, (i) => (i < steps ? "*".repeat(end(i + 1) - end(i)) : undefined));
  });
}
