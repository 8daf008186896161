import { code } from "@verdict/codes";
import type { Lab } from "../../lab.ts";
import { sandbox } from "../../send.ts";
import type { Area, Visit } from "../../visit.ts";
import type { Dialect } from "../dialect.ts";
import { originOf } from "../fields-of.ts";
import { dialectArea, shared } from "../httpbin/area.ts";
import { longEcho, reading } from "../httpbin/echo.ts";
import { refuse, reply, replyJson, replyText } from "../httpbin/reply.ts";
import { begin } from "../httpbin/streams.ts";
import { after, writePaced } from "../paced.ts";
import type { DialectRoute } from "../router.ts";
import { mix } from "./mix.ts";

const anyMethod = ["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "TRACE"];

/** What httpbun has besides httpbin, where no other dialect has it otherwise. */
export const bunExtras: readonly DialectRoute[] = [
  ...mix,
  { path: "/drip-lines", methods: ["GET"], handle: dripLines },
  {
    path: "/payload",
    methods: anyMethod,
    handle: (visit) =>
      reading(visit, ({ octets, type }) =>
        reply(
          visit,
          code.OK,
          ["Content-Type", type ?? "application/octet-stream", ...sandbox],
          octets,
        ),
      ),
  },
  ...["/any", "/any/*"].map((path) => ({
    path,
    methods: anyMethod,
    handle: (visit: Visit) =>
      reading(visit, (content) =>
        replyJson(visit, { ...longEcho(visit, content), method: visit.method }),
      ),
  })),
  {
    path: "/ip.txt",
    methods: ["GET"],
    handle: (visit) => replyText(visit, code.OK, "text/plain; charset=utf-8", originOf(visit)),
  },
];

/** httpbun: its words for httpbin's routes. */
const bunDialect: Dialect = {
  name: "httpbun",
  json: "application/json",
  lists: false,
  tellsMethod: true,
  strict: true,
  refusal: (_, why) => ({
    type: "application/json",
    content: `${JSON.stringify({ error: why }, undefined, 2)}\n`,
  }),
};

/** Most redirects in a row here. */
const mostRedirects = 20;

/** All of httpbun's routes below its prefix. */
export function httpbun(lab: Lab): Area {
  const area = dialectArea(lab, bunDialect, [...bunExtras, ...shared]);
  return (visit) => {
    const [, n] = /^\/(?:relative-|absolute-)?redirect\/(\d+)$/.exec(visit.path) ?? [];
    if (n === undefined || Number(n) <= mostRedirects) return area(visit);
    visit.dialect = bunDialect;
    refuse(visit, code.BAD_REQUEST, `No more than ${mostRedirects} redirects.`);
    return true;
  };
}

/** A line for each octet that would be dripped. */
function dripLines(visit: Visit): void {
  const { query, lab } = visit;
  const number = (name: string, usual: number): number => Number(query.get(name) ?? usual);
  const [count, duration, delay] = [
    number("numbytes", 10),
    number("duration", 2),
    number("delay", 2),
  ];
  if (!Number.isInteger(count) || count < 1 || count > 1000 || !(duration >= 0 && delay >= 0)) {
    refuse(visit, code.BAD_REQUEST, "numbytes is from 1 to 1000; duration and delay are seconds.");
    return;
  }
  const most = lab.limits.delay;
  after(visit, Math.min(delay * 1000, most), () => {
    begin(visit, code.OK, ["Content-Type", "text/plain; charset=utf-8"]);
    writePaced(visit, Math.min(duration * 1000, most) / count, (i) =>
      i < count ? "*\n" : undefined,
    );
  });
}
