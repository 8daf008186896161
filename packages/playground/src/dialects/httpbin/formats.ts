import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { code } from "@verdict/codes";
import type { Visit } from "../../visit.ts";
import { originOf } from "../fields-of.ts";
import { pictures } from "../pictures.ts";
import type { DialectRoute } from "../router.ts";
import { denied, form, page, robots, slideshow, slideshowXml, utf8 } from "../texts.ts";
import { headers } from "./echo.ts";
import { jsonText, redirect, refuseValue, reply, replyJson, replyText } from "./reply.ts";

const html = "text/html; charset=utf-8";

/** Routes whose content is always the same, or the same in a coding. */
export const formats: readonly DialectRoute[] = [
  { path: "/html", methods: ["GET"], handle: (visit) => replyText(visit, code.OK, html, page) },
  {
    path: "/xml",
    methods: ["GET"],
    handle: (visit) => reply(visit, code.OK, ["Content-Type", "application/xml"], slideshowXml),
  },
  { path: "/json", methods: ["GET"], handle: (visit) => replyJson(visit, slideshow) },
  {
    path: "/robots.txt",
    methods: ["GET"],
    handle: (visit) => replyText(visit, code.OK, "text/plain", robots),
  },
  {
    path: "/deny",
    methods: ["GET"],
    handle: (visit) => replyText(visit, code.OK, "text/plain", denied),
  },
  {
    path: "/encoding/utf8",
    methods: ["GET"],
    handle: (visit) => replyText(visit, code.OK, html, utf8),
  },
  {
    path: "/forms/post",
    methods: ["GET"],
    handle: (visit) => replyText(visit, code.OK, html, form),
  },
  ...(
    [
      ["gzip", "gzip", "gzipped", gzipSync],
      ["deflate", "deflate", "deflated", deflateSync],
      ["brotli", "br", "brotli", brotliCompressSync],
    ] as const
  ).map(([name, coding, told, compress]) => ({
    path: `/${name}`,
    methods: ["GET"],
    handle: (visit: Visit) => {
      const said = {
        [told]: true,
        headers: headers(visit),
        method: visit.method,
        origin: originOf(visit),
      };
      reply(
        visit,
        code.OK,
        ["Content-Type", "application/json", "Content-Encoding", coding],
        compress(Buffer.from(jsonText(said))),
      );
    },
  })),
  { path: "/image", methods: ["GET"], handle: image },
  ...Object.entries(pictures).map(([name, { type, content }]) => ({
    path: `/image/${name}`,
    methods: ["GET"],
    handle: (visit: Visit) => reply(visit, code.OK, ["Content-Type", type], content),
  })),
  {
    path: "/base64/:value",
    methods: ["GET"],
    handle: (visit, [value = ""]) => base64(visit, value),
  },
  {
    path: "/links/:n",
    methods: ["GET"],
    handle: (visit, [n = ""]) =>
      redirect(visit, `${visit.prefix}/links/${encodeURIComponent(n)}/0`),
  },
  {
    path: "/links/:n/:offset",
    methods: ["GET"],
    handle: (visit, [n = "", offset = ""]) => links(visit, n, offset),
  },
  {
    path: "/uuid",
    methods: ["GET"],
    handle: (visit) => replyJson(visit, { uuid: crypto.randomUUID() }),
  },
  { path: "/response-headers", methods: ["GET", "POST"], handle: responseHeaders },
];

/** The picture that the client wants most; what it cannot have is 406 with what there is. */
function image(visit: Visit): void {
  const accept = visit.field("accept")?.toLowerCase();
  const wanted =
    accept === undefined || accept.includes("*/*")
      ? "png"
      : ((["webp", "svg", "jpeg", "png"] as const).find((it) =>
          accept.includes(pictures[it].type),
        ) ?? (accept.includes("image/*") ? "png" : undefined));
  if (wanted === undefined) {
    replyJson(visit, notAcceptable, code.NOT_ACCEPTABLE);
    return;
  }
  const { type, content } = pictures[wanted];
  reply(visit, code.OK, ["Content-Type", type, "Vary", "Accept"], content);
}

export const notAcceptable = {
  message: "Client did not request a supported media type.",
  accept: ["image/webp", "image/svg+xml", "image/jpeg", "image/png", "image/*"],
};

/** Text of base64, in either alphabet; a mistake in it is told, and was no error in httpbin. */
function base64(visit: Visit, value: string): void {
  const octets = Buffer.from(value, "base64");
  const isRight =
    /^[\w+/-]*={0,2}$/.test(value) &&
    value.replace(/=+$/, "").length % 4 !== 1 &&
    value.length % 4 === 0;
  if (isRight) replyText(visit, code.OK, html, octets.toString());
  else replyText(visit, code.OK, html, "Incorrect Base64 data try: SFRUUEJJTiBpcyBhd2Vzb21l");
}

/** Most links of a page. */
const mostLinks = 2 * 100;

/** A page of links, of which one is the page itself. */
function links(visit: Visit, n: string, offset: string): void {
  if (!/^\d{1,9}$/.test(n) || !/^\d{1,9}$/.test(offset)) {
    refuseValue(visit, "Links are counted: /links/10/0.");
    return;
  }
  const count = Math.min(Math.max(1, Number(n)), mostLinks);
  const all = Array.from({ length: count }, (_, i) =>
    i === Number(offset) ? `${i} ` : `<a href='${visit.prefix}/links/${count}/${i}'>${i}</a> `,
  );
  replyText(
    visit,
    code.OK,
    html,
    `<html><head><title>Links</title></head><body>${all.join("")}</body></html>`,
  );
}

/** Fields that frame the message are not for the asking. */
const framing = /^(?:content-length|transfer-encoding|connection|trailer|upgrade|keep-alive)$/i;

/** The fields that were asked for, and the same as JSON. */
function responseHeaders(visit: Visit): void {
  visit.request.resume();
  const asked = [...visit.query].filter(
    ([name, value]) =>
      /^[!#$%&'*+.^_`|~\w-]+$/.test(name) &&
      !framing.test(name) &&
      !/[^\t\x20-\x7e\x80-\xff]/.test(value),
  );
  const own = asked.find(([name]) => name.toLowerCase() === "content-type")?.[1];
  const fields = asked.filter(([name]) => name.toLowerCase() !== "content-type");
  const said: Record<string, string | string[]> = { "Content-Type": own ?? "application/json" };
  for (const [name, value] of fields) {
    const before = said[name];
    said[name] = before === undefined ? value : [before, value].flat();
  }
  // The length is part of what it counts: a few tries find it.
  let text = "";
  for (let i = 0; i < 4; i++)
    text = jsonText({ ...said, "Content-Length": String(Buffer.byteLength(text)) });
  reply(
    visit,
    code.OK,
    [
      "Content-Type",
      own ?? "application/json",
      "Content-Security-Policy",
      "sandbox",
      "X-Content-Type-Options",
      "nosniff",
      ...fields.flat(),
    ],
    text,
  );
}
