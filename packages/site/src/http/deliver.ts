import type { IncomingMessage, ServerResponse } from "node:http";
import { code } from "@verdict/codes";
import { alternateLinks } from "../html/alternates.ts";
import type { Answer, PageAnswer } from "./answer.ts";
import type { Bounded } from "./bounded.ts";
import { type Form, mediaTypes, negotiate, suffixForms } from "./form.ts";
import { bytes, type Representation, represent } from "./represent.ts";
import { end, redirect, refuse, send, vary } from "./respond.ts";
import { addressOf, type Target } from "./target.ts";

/** Send an answer in the form that the request wants. */
export function deliver(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer & { readonly target?: Target },
  rendered: Bounded<Representation>,
): void {
  if (answer.kind === "problem") refuse(request, response, answer);
  else if (answer.kind === "options")
    end(request, response, code.NO_CONTENT, answer.fields, undefined);
  else if (answer.kind === "moved") redirect(request, response, answer);
  else if (answer.kind === "page") page(request, response, answer, rendered);
  else {
    const { type, content, fields = {}, fresh = false } = answer;
    send(request, response, bytes(type, content), fields, fresh);
  }
}

function page(
  request: IncomingMessage,
  response: ServerResponse,
  answer: PageAnswer & { readonly target?: Target },
  rendered: Bounded<Representation>,
): void {
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
  const it = represented(answer, form, rendered);
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
    Vary: vary,
    ...shared,
    ...(link.length > longestLink ? {} : { Link: link }),
    ...answer.fields,
  };
  send(request, response, it, fields, answer.fresh === true);
}

/** Fields that are longer than this all together are too long for many clients, and this is one of them. */
const longestLink = 4096;

/** Anybody's program may read what anybody may read. */
const shared = { "Access-Control-Allow-Origin": "*" };

/** Only pages without a query are kept: their number is small, whatever is asked for. */
function represented(
  answer: PageAnswer & { readonly target?: Target },
  form: Form,
  rendered: Bounded<Representation>,
): Representation {
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
  const kept = asked === undefined && answer.fresh === true && doc.path === target?.path;
  return kept ? rendered.get(`${form} ${full} ${doc.path}`, make) : make();
}
