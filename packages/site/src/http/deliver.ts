import type { IncomingMessage, ServerResponse } from "node:http";
import { code } from "@verdict/codes";
import { alternateLinks } from "../html/alternates.ts";
import type { Answer, FileAnswer, PageAnswer } from "./answer.ts";
import { coded, isCodable } from "./coded.ts";
import { type Form, mediaTypes, negotiate, suffixForms } from "./form.ts";
import type { Memory } from "./memory.ts";
import { keyOf, readyOf } from "./ready.ts";
import { bytes, type Representation, represent } from "./represent.ts";
import { end, fresh, redirect, refuse, send, stale, vary, varyCoded } from "./respond.ts";
import { addressOf, type Target } from "./target.ts";

type Targeted<It> = It & { readonly target?: Target };

/** Send an answer in the form that the request wants. */
export async function deliver(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Targeted<Answer>,
  memory: Memory,
): Promise<void> {
  if (answer.kind === "problem") refuse(request, response, answer);
  else if (answer.kind === "options")
    end(request, response, code.NO_CONTENT, answer.fields, undefined);
  else if (answer.kind === "moved") redirect(request, response, answer);
  else if (answer.kind === "page") await page(request, response, answer, memory);
  else await file(request, response, answer, memory);
}

async function page(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Targeted<PageAnswer>,
  memory: Memory,
): Promise<void> {
  const { target, doc, first } = answer;
  const { accept, "user-agent": agent } = request.headers;
  const form =
    target?.suffix === undefined ? negotiate({ accept, agent, first }) : suffixForms[target.suffix];
  const forms = alternateLinks(target === undefined ? doc.path : addressOf(target));
  if (form === undefined) {
    const detail = `This page comes as ${Object.values(mediaTypes).join(", ")}.`;
    const see = forms.map((it) => it.href);
    refuse(request, response, { kind: "problem", code: code.NOT_ACCEPTABLE, detail, see });
    return;
  }
  const it = represented(answer, form, memory);
  if (request.method === "POST") {
    // What came of this content is no representation of the address: no tag, no other forms (RFC 9110 9.3.3).
    const fields = { "Content-Type": it.type, "Cache-Control": "no-store", Vary: vary, ...shared };
    end(request, response, code.OK, fields, it.content);
    return;
  }
  const link = forms
    .filter(({ type }) => type !== mediaTypes[form])
    .map(({ href, type }) => `<${href}>; rel="alternate"; type="${type}"`)
    .join(", ");
  const fields = {
    Vary: isCodable(it) ? varyCoded : vary,
    ...shared,
    ...(link.length > longestLink ? {} : { Link: link }),
    ...answer.fields,
  };
  // An address with a query is one of very many.
  const isKept = staysSame(answer) && target?.search === "";
  await sendCoded(request, response, it, { answer, fields, isKept }, memory);
}

async function file(
  request: IncomingMessage,
  response: ServerResponse,
  answer: FileAnswer,
  memory: Memory,
): Promise<void> {
  const { type, content } = answer;
  const it = bytes(type, content);
  const fields = { ...(isCodable(it) ? { Vary: "Accept-Encoding" } : {}), ...answer.fields };
  // Text may be made for who asks; octets are those of a file.
  const isKept = answer.fresh === true && typeof content !== "string";
  await sendCoded(request, response, it, { answer, fields, isKept }, memory);
}

interface About {
  readonly answer: PageAnswer | FileAnswer;
  readonly fields: Readonly<Record<string, string>>;
  /** Whether it may be answered from memory from now on. */
  readonly isKept: boolean;
}

/** Send a representation in the content coding that is wanted. */
async function sendCoded(
  request: IncomingMessage,
  response: ServerResponse,
  it: Representation,
  { answer, fields, isKept }: About,
  { codings, ready }: Memory,
): Promise<void> {
  const best = await coded(it, request.headers["accept-encoding"], codings);
  const freshness = answer.fresh === true ? fresh : stale;
  const made = readyOf(best, { "Cache-Control": freshness, ...fields });
  const key = isKept ? keyOf(request) : undefined;
  if (key !== undefined) ready.get(key, () => made);
  send(request, response, made);
}

/** Fields that are longer than this all together are too long for many clients, and this is one of them. */
const longestLink = 4096;

/** Anybody's program may read what anybody may read. */
const shared = { "Access-Control-Allow-Origin": "*" };

/** Only pages without a query are kept: their number is small, whatever is asked for. */
function represented(answer: Targeted<PageAnswer>, form: Form, memory: Memory): Representation {
  const { target, doc, asked, data, frame } = answer;
  const wish = target?.query.get("full");
  const full = wish !== undefined && wish !== null && wish !== "0";
  const make = (): Representation =>
    represent(doc, {
      form,
      full,
      ...(asked === undefined ? {} : { asked }),
      ...(data === undefined ? {} : { data }),
      ...(frame === undefined ? {} : { frame }),
    });
  return staysSame(answer) ? memory.rendered.get(`${form} ${full} ${doc.path}`, make) : make();
}

/** Whether a page is the same for as long as the site runs. */
function staysSame({ asked, fresh: isFresh, doc, target }: Targeted<PageAnswer>): boolean {
  return asked === undefined && isFresh === true && doc.path === target?.path;
}
