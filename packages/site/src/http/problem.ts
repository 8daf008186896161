import { classOf, nameOf, status } from "@verdict/codes";
import { formatProblem } from "@verdict/fields";
import { type Block, clean, type Doc, type Line } from "@verdict/lookup";
import type { ProblemAnswer } from "./answer.ts";

/** A refusal as a page that a person can read. Its title is the status, which its own page explains. */
export function problemPage({
  code,
  detail,
  see = [],
  errors = [],
  blocks = [],
}: ProblemAnswer): Doc {
  const tone = classOf(code)?.id;
  const line = status(code)?.kind === "known" ? (status(code)?.line ?? "") : "";
  const others = see.filter((it) => !linksTo(blocks, it));
  return {
    path: `/${code}`,
    title: `${code} ${nameOf(code) ?? ""}`.trim(),
    badge: "this request failed",
    ...(tone === undefined ? {} : { tone }),
    lead: detail,
    blocks: [
      ...(errors.length === 0 ? [] : [{ kind: "list", items: errors.map(errorLine) } as const]),
      ...blocks,
      ...(others.length === 0
        ? []
        : [{ kind: "list", items: others.map((it): Line => ({ link: it, text: it })) } as const]),
      {
        kind: "text",
        line: ["What it means: ", line, " ", { link: `/${code}`, text: `/${code}` }],
      },
    ],
    data: undefined,
  };
}

/** Whether a page says already where to look. */
function linksTo(blocks: readonly Block[], address: string): boolean {
  return JSON.stringify(blocks).includes(`"link":${JSON.stringify(address)}`);
}

function errorLine({ pointer, detail }: { pointer: string; detail: string }): Line {
  return pointer === "" ? detail : [{ code: pointer }, ` ${detail}`];
}

/** A refusal as problem details; its type is the page of its status (RFC 9457 3.1). */
export function problemJson({ code, detail, see, errors }: ProblemAnswer): string {
  const extensions = {
    ...(see === undefined || see.length === 0 ? {} : { see }),
    ...(errors === undefined ? {} : { errors }),
  };
  const json = formatProblem({
    type: `/${code}`,
    title: nameOf(code),
    status: code,
    detail: clean(detail),
    ...(Object.keys(extensions).length === 0 ? {} : { extensions }),
  });
  return `${json ?? "{}"}\n`;
}
