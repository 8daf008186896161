import { cloudflareErrors, iisSubstatuses, type NotAStatus } from "@verdict/codes";
import { textsOf } from "@verdict/codes/texts";
import type { Doc } from "../doc.ts";
import { mentionsOf } from "./code/mentions.ts";
import { codeLink, specLink } from "./links.ts";

/** A number outside 100-599: why it is no status, and what to send instead. */
export function noStatusPage(it: NotAStatus): Doc {
  const cloudflare = cloudflareErrors.find((row) => row.code === it.code);
  if (cloudflare !== undefined) return cloudflarePage(cloudflare);
  const texts = textsOf(it.code);
  return {
    path: `/${it.code}`,
    title: `${it.code} is no status`,
    badge: "outside 100-599",
    lead: it.line,
    blocks: [
      {
        kind: "facts",
        facts: [
          ["Instead", it.instead.text],
          ...(it.instead.code === undefined ? [] : [["Send", codeLink(it.instead.code)] as const]),
          ["Clients see", [codeLink(it.treatAs), ", and may retry it"]],
          ["Spec", specLink(it.spec)],
        ],
      },
      ...texts.elsewhere.map(
        ({ protocol, name }) => ({ kind: "text", line: `In ${protocol} it is ${name}.` }) as const,
      ),
      ...mentionsOf(texts),
    ],
    data: { page: "no-status", ...it, corrections: texts.corrections, elsewhere: texts.elsewhere },
  };
}

function cloudflarePage(row: (typeof cloudflareErrors)[number]): Doc {
  return {
    path: `/${row.code}`,
    title: `Cloudflare error ${row.code}`,
    badge: "no status · Cloudflare",
    lead: `${row.name}. ${row.line}`,
    blocks: [
      {
        kind: "facts",
        facts: [
          [
            "Travels as",
            row.http === null
              ? "the documentation does not say"
              : [codeLink(row.http), row.httpDocumented ? "" : " (seen, not documented)"],
          ],
          ["Where", "in the page and in cf-error-type, never in the status line"],
          ["More", { link: "/by/cloudflare", text: "Everything by Cloudflare" }],
        ],
      },
    ],
    data: { page: "cloudflare-error", ...row },
  };
}

/** A sub-status of IIS, such as 404.13; `undefined` if the table has none. */
export function substatusPage(sub: string): Doc | undefined {
  const row = iisSubstatuses.find((it) => it.sub === sub);
  if (row === undefined) return undefined;
  const code = Number.parseInt(sub, 10);
  return {
    path: `/${sub}`,
    title: `IIS ${sub}`,
    badge: "sub-status · Microsoft IIS",
    lead: `${row.line.charAt(0).toUpperCase()}${row.line.slice(1)}.`,
    blocks: [
      {
        kind: "facts",
        facts: [
          ["On the wire", [codeLink(code), "; the part after the dot is only in the log"]],
          ...(row.betterStatus === undefined
            ? []
            : [["Right status", codeLink(row.betterStatus)] as const]),
          ["More", { link: "/by/iis", text: "Everything by IIS" }],
        ],
      },
    ],
    data: { page: "iis-substatus", ...row, code },
  };
}
