import { code, isInformational } from "@verdict/codes";
import { sendInterim } from "../../interim.ts";
import { sandbox, send } from "../../send.ts";
import { owedBy } from "../../status/owed.ts";
import { parseSpec } from "../../status/spec.ts";
import type { Visit } from "../../visit.ts";
import { setCookie } from "../httpbin/cookies.ts";
import { locationOf } from "../httpbin/redirects.ts";
import { refuse } from "../httpbin/reply.ts";
import { after } from "../paced.ts";
import type { DialectRoute } from "../router.ts";

/** What a mix asks for. */
interface Mix {
  status: number | undefined;
  readonly fields: string[];
  content: Buffer | undefined;
  type: string;
  delay: number;
}

const framing =
  /^(?:content-length|transfer-encoding|connection|trailer|upgrade|keep-alive|date)$/i;

/**
 * A whole answer, put together in the address: `/mix/s=401/h=X-A:b/c=k:v/cd=k/r=/get/b64=aGk=/d=0.5/end`, or in the query:
 * `/mix?s=503&h=Retry-After:7`. Status, fields, cookies set and deleted, a redirect, content, seconds to wait.
 */
export const mix: readonly DialectRoute[] = [
  ...["/mix", "/mix/*"].map((path) => ({
    path,
    methods: ["GET", "POST", "PUT", "DELETE", "PATCH"],
    handle: (visit: Visit) => {
      visit.request.resume();
      const asked = read(visit, visit.search === "" ? partsOf(visit.path) : [...visit.query]);
      if (typeof asked === "string") refuse(visit, code.BAD_REQUEST, asked);
      else after(visit, asked.delay, () => say(visit, asked));
    },
  })),
];

function partsOf(path: string): [string, string][] {
  return path
    .split("/")
    .slice(2)
    .filter((it) => it !== "" && it !== "end")
    .map((it) => {
      const at = it.indexOf("=");
      return at === -1 ? [it, ""] : [it.slice(0, at), decoded(it.slice(at + 1))];
    });
}

/** @returns what is wrong with it, for who wrote it */
function read({ lab }: Visit, parts: readonly (readonly [string, string])[]): Mix | string {
  const it: Mix = {
    status: undefined,
    fields: [],
    content: undefined,
    type: "text/plain; charset=utf-8",
    delay: 0,
  };
  for (const [name, value] of parts) {
    const [, key = "", rest = ""] = /^([^:]*):?(.*)$/s.exec(value) ?? [];
    if (name === "s") {
      const spec = parseSpec(value);
      if (spec.kind !== "choice") return spec.kind === "bad" ? spec.why : "A mix has one status.";
      const codes = spec.parts.flatMap((part) => part.codes);
      it.status = codes[Math.floor(Math.random() * codes.length)];
    } else if (name === "h") {
      if (!/^[!#$%&'*+.^_`|~\w-]+$/.test(key) || framing.test(key))
        return `${key} is no field that can be set.`;
      if (/[^\t\x20-\x7e]/.test(rest))
        return `The value of ${key} has characters that no field has.`;
      it.fields.push(key, rest.trim());
    } else if (name === "c") it.fields.push("Set-Cookie", setCookie(key, rest));
    else if (name === "cd") {
      it.fields.push(
        "Set-Cookie",
        `${setCookie(value, "")}; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=0`,
      );
    } else if (name === "r") {
      it.status ??= code.TEMPORARY_REDIRECT;
      it.fields.push("Location", locationOf(value));
    } else if (name === "b64") {
      it.content = Buffer.from(value, "base64");
      if (it.content.length > lab.limits.content) return "The content is too long.";
    } else if (name === "t") it.content = Buffer.from(value);
    else if (name === "d") {
      it.delay = Number(value) * 1000;
      if (!(it.delay >= 0 && it.delay <= lab.limits.delay))
        return `d is in seconds, from 0 to ${lab.limits.delay / 1000}.`;
    } else return `${name} is nothing that can be mixed; s, h, c, cd, r, b64, t and d are.`;
  }
  return it;
}

function say(visit: Visit, { status = code.OK, fields, content, type }: Mix): void {
  if (isInformational(status)) {
    sendInterim(visit, status, fields);
    return;
  }
  const names = new Set(fields.filter((_, i) => i % 2 === 0).map((it) => it.toLowerCase()));
  const owed = owedBy(status);
  send(visit, {
    status,
    fields: [
      ...owed.filter((_, i) => !names.has((owed[i - (i % 2)] as string).toLowerCase())),
      ...fields,
      ...(content === undefined || names.has("content-type") ? [] : ["Content-Type", type]),
      ...(content === undefined ? [] : sandbox),
    ],
    ...(content === undefined ? {} : { content }),
  });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
