import {
  code,
  forServer,
  isInformational,
  isRedirection,
  isStatus,
  phraseOf,
} from "@verdict/codes";
import { sendInterim } from "../../interim.ts";
import type { Lab } from "../../lab.ts";
import { sandbox, send } from "../../send.ts";
import { Chooser } from "../../status/choose.ts";
import { owedBy } from "../../status/owed.ts";
import { parseSpec } from "../../status/spec.ts";
import type { Area, Visit } from "../../visit.ts";
import { refuse } from "../httpbin/reply.ts";
import { after, writePaced } from "../paced.ts";

/** Milliseconds of a wait, at most; longer ones are refused as httpstat.us did. */
const longest = 30_000;

/**
 * httpstat.us: `/{code}` and whatever is behind it, and `/random/{codes}`. What else is wanted comes in fields of the
 * request that begin with `X-HttpStatus-`.
 */
export function httpstat(lab: Lab): Area {
  const chooser = new Chooser(lab.limits.clients);
  return (visit) => {
    const [, number, random] = /^\/(?:(\d{3})(?:\/.*)?|random\/([^/]+))$/.exec(visit.path) ?? [];
    if (number !== undefined) answer(visit, Number(number));
    else if (random !== undefined) {
      const spec = parseSpec(decodeURIComponent(random.replace(/%(?![\da-f]{2})/gi, "%25")));
      if (spec.kind === "bad") refuse(visit, code.BAD_REQUEST, spec.why);
      else
        answer(
          visit,
          chooser.choose(random, spec, visit.request.socket.remoteAddress ?? "", undefined),
        );
    } else return false;
    return true;
  };
}

function answer(visit: Visit, status: number): void {
  visit.request.resume();
  const option = (name: string): string | undefined => visit.field(`x-httpstatus-${name}`);
  const sleep = Number(visit.query.get("sleep") ?? option("sleep") ?? 0);
  if (!(sleep >= 0 && sleep <= Math.min(longest, visit.lab.limits.delay * 3))) {
    refuse(visit, code.BAD_REQUEST, `sleep is in milliseconds, from 0 to ${longest}.`);
    return;
  }
  after(visit, Math.min(sleep, visit.lab.limits.delay), () => {
    if (isTrue(option("abortbeforeheaders"))) visit.response.destroy();
    else if (isInformational(status)) sendInterim(visit, status, []);
    else if (!isStatus(status) && visit.isHttp2)
      refuse(visit, code.BAD_REQUEST, "HTTP/2 cannot carry that here.");
    else say(visit, status, option);
  });
}

function say(visit: Visit, status: number, option: (name: string) => string | undefined): void {
  const { response } = visit;
  const reason = phraseOf(status) ?? `${status} Unknown Code`;
  const isJson = visit.field("accept") === "application/json";
  const text = isJson
    ? JSON.stringify({ code: status, description: reason })
    : `${status} ${reason}`;
  const isBare = isTrue(option("suppressbody")) || forServer(status)?.content === "none-by-framing";
  const content = isBare ? "" : text;
  const fields = [
    ...owedBy(status),
    ...(isRedirection(status) &&
    !owedBy(status).includes("Location") &&
    status !== code.NOT_MODIFIED
      ? ["Location", "/get"]
      : []),
    ...(status === code.TOO_MANY_REQUESTS || status === code.SERVICE_UNAVAILABLE
      ? ["Retry-After", "5"]
      : []),
  ];
  const own = asked(visit);
  const names = new Set(own.filter((_, i) => i % 2 === 0).map((it) => it.toLowerCase()));
  const all = [
    ...fields.filter((_, i) => !names.has((fields[i - (i % 2)] as string).toLowerCase())),
    ...own,
    ...(content === ""
      ? []
      : ["Content-Type", isJson ? "application/json" : "text/plain", ...sandbox]),
  ];
  const afterHead = Math.min(Number(option("sleepafterheaders") ?? 0) || 0, visit.lab.limits.delay);
  const dribbles = isTrue(option("dribblebody"));
  const aborts = isTrue(option("abortafterheaders"))
    ? 0
    : isTrue(option("abortduringbody"))
      ? 1
      : undefined;
  if (content === "" || (afterHead === 0 && !dribbles && aborts === undefined)) {
    send(visit, { status, reason, fields: all, content });
    return;
  }
  const head = [...all, "Content-Length", String(Buffer.byteLength(content))];
  if (visit.isHttp2) response.writeHead(status, head as never);
  else response.writeHead(status, reason, head as never);
  response.flushHeaders();
  after(visit, afterHead, () => {
    if (aborts !== undefined) {
      response.write(content.slice(0, aborts) || "", () => response.destroy());
    } else writePaced(visit, dribbles ? 10 : 0, (i) => pieceOf(content, i, dribbles));
  });
}

/** The first twenty characters one by one, then the rest. */
function pieceOf(content: string, i: number, dribbles: boolean): string | undefined {
  const single = dribbles ? Math.min(content.length, 20) : 0;
  if (i < single) return content[i];
  return i === single && content.length > single ? content.slice(single) : undefined;
}

const framing =
  /^(?:content-length|transfer-encoding|connection|trailer|upgrade|keep-alive|date)$/i;

/** Fields of the answer that the request asks for: `X-HttpStatus-Response-Foo: bar` gives `Foo: bar`. */
function asked({ request: { rawHeaders } }: Visit): string[] {
  const fields: string[] = [];
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = /^x-httpstatus-response-(.+)$/i.exec(rawHeaders[i] as string)?.[1];
    if (name !== undefined && !framing.test(name)) fields.push(name, rawHeaders[i + 1] as string);
  }
  return fields;
}

function isTrue(value: string | undefined): boolean {
  return value !== undefined && /^(?:true|1)$/i.test(value.trim());
}
