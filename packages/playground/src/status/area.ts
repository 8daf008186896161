import { code, isInformational, isStatus } from "@verdict/codes";
import { Bounded } from "../bounded.ts";
import { sendInterim } from "../interim.ts";
import type { Lab } from "../lab.ts";
import { sandbox, send, sendJson } from "../send.ts";
import type { Area, Visit } from "../visit.ts";
import { Chooser } from "./choose.ts";
import { optionsOf, type StatusOptions } from "./options.ts";
import { owedBy } from "./owed.ts";
import { parseSpec } from "./spec.ts";

/** How a dialect says a status: its reason phrase, and its content where nobody asked for another. */
export interface StatusStyle {
  readonly reason?: (status: number) => string | undefined;
  /** Fields in place of those of the status, names and values by turns, and content. */
  readonly own?: (
    status: number,
    visit: Visit,
  ) =>
    | { readonly fields?: readonly string[]; readonly content?: string; readonly type?: string }
    | undefined;
  /** Refuse a spec; problem details unless told. */
  readonly refuse?: (visit: Visit, why: string) => void;
}

/** Longer specs are not remembered. */
const memorable = 100;

/** `/status/{spec}`: the status that was asked for, with the fields it carries. */
export function statusArea(lab: Lab, style: StatusStyle = {}): Area {
  const chooser = new Chooser(lab.limits.clients);
  const known = new Bounded<string, ReturnType<typeof parseSpec>>(lab.limits.clients);
  return (visit) => {
    const { path } = visit;
    if (!path.startsWith("/status/")) return false;
    const text = decoded(path.slice("/status/".length));
    let spec = known.get(text);
    if (spec === undefined) {
      spec = parseSpec(text);
      if (text.length <= memorable) known.set(text, spec);
    }
    if (spec.kind === "bad") {
      (style.refuse ?? refuse)(visit, spec.why);
      return true;
    }
    const options = optionsOf(visit);
    if (typeof options === "string") {
      (style.refuse ?? refuse)(visit, options);
      return true;
    }
    const client = options.key ?? visit.request.socket.remoteAddress ?? "";
    const status = chooser.choose(text, spec, client, options.seed);
    // What content comes is let by.
    if (!visit.request.readableEnded) visit.request.resume();
    if (options.delay === 0) say(visit, status, options, style);
    else later(visit, options.delay, () => say(visit, status, options, style));
    return true;
  };
}

function say(visit: Visit, status: number, options: StatusOptions, style: StatusStyle): void {
  if (isInformational(status)) {
    sendInterim(visit, status, options.fields);
    return;
  }
  if (!isStatus(status) && visit.isHttp2) {
    refuse(
      visit,
      `${status} is outside 100-599, and no status (RFC 9110 15): HTTP/2 here cannot carry it, HTTP/1.1 can.`,
    );
    return;
  }
  const own = style.own?.(status, visit);
  const reason = style.reason?.(status);
  const content = options.body ?? own?.content;
  if (content === undefined && options.fields.length === 0 && isStatus(status)) {
    send(visit, { status, reason, fields: own?.fields ?? owedBy(status) });
    return;
  }
  send(visit, {
    status,
    reason,
    fields: [
      ...without(own?.fields ?? owedBy(status), options.fields),
      ...options.fields,
      ...(content === undefined ? [] : ["Content-Type", own?.type ?? options.type, ...sandbox]),
      ...(isStatus(status) ? [] : note(status)),
    ],
    content: content ?? "",
  });
}

/** A word on why what was asked for is no status, for who sees only the answer. */
function note(status: number): readonly string[] {
  return [
    "Playground-Note",
    `${status} is outside 100-599 and means a 5xx at most (RFC 9110 15); it was asked for by number`,
  ];
}

/** Fields that are not said otherwise. */
function without(fields: readonly string[], others: readonly string[]): string[] {
  const names = new Set(others.filter((_, i) => i % 2 === 0).map((it) => it.toLowerCase()));
  return fields.filter((_, i) => !names.has((fields[i - (i % 2)] as string).toLowerCase()));
}

function later(visit: Visit, milliseconds: number, then: () => void): void {
  const timer = setTimeout(then, milliseconds);
  visit.response.on("close", () => clearTimeout(timer));
}

function refuse(visit: Visit, why: string): void {
  sendJson(visit, code.BAD_REQUEST, {
    type: "about:blank",
    title: "Bad Request",
    status: code.BAD_REQUEST,
    detail: why,
  });
}

function decoded(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
