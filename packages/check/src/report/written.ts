import { isCredential } from "@verdict/codes";
import type { Exchange, Request, Response } from "../exchange.ts";
import type { Finding } from "../finding.ts";

/** A line of an exchange as it is over the wire in HTTP/1.1. */
export interface WrittenLine {
  readonly text: string;
  /** The findings that are about it. */
  readonly findings: readonly Finding[];
}

/** Most lines of content that are written out. */
const most = 40;

/** Most characters of a line that are. */
const widest = 2000;

/**
 * An exchange written out as in HTTP/1.1, each line with the findings that are about it; what is missing is marked at the
 * start line.
 *
 * @param findings those about this exchange
 * @param isOpen whether credentials and the values of queries are shown
 */
export function written(
  { request, response }: Exchange,
  findings: readonly Finding[],
  isOpen = false,
): readonly WrittenLine[] {
  const target = isOpen ? request.target : withoutQuery(request.target);
  const asked = `${request.method} ${target} HTTP/${request.version}`;
  const answered = `HTTP/${response.version} ${response.status} ${response.reason ?? ""}`.trimEnd();
  const about = (part: "request" | "response") => findings.filter((it) => it.where.part === part);
  return [
    ...messageLines(asked, request, about("request"), isOpen),
    { text: "", findings: [] },
    ...messageLines(answered, response, about("response"), isOpen),
  ];
}

function messageLines(
  start: string,
  { fields, content }: Request | Response,
  findings: readonly Finding[],
  isOpen: boolean,
): readonly WrittenLine[] {
  const names = new Set(fields.names);
  const inField = ({ where }: Finding): boolean => names.has(where.field?.toLowerCase() ?? "");
  const inContent = ({ where }: Finding): boolean =>
    where.content === true && content !== undefined;
  return [
    { text: start, findings: findings.filter((it) => !inField(it) && !inContent(it)) },
    ...fields.lines.map(([name, value]) => ({
      text: `${name}: ${isOpen ? value : shown(name, value)}`.slice(0, widest),
      findings: findings.filter((it) => it.where.field?.toLowerCase() === name.toLowerCase()),
    })),
    ...(content === undefined || content.length === 0
      ? []
      : [
          { text: "", findings: [] },
          ...contentLines(content, isOpen).map((text) => ({
            text,
            findings: findings.filter(inContent),
          })),
        ]),
  ];
}

function contentLines(
  { isBinary, length, text }: NonNullable<Response["content"]>,
  isOpen: boolean,
): readonly string[] {
  if (isBinary || text === "") return [`(${length} octets)`];
  const lines = (isOpen ? text : text.replace(secret, '$1"…"')).split(/\r?\n/);
  while (lines.at(-1) === "") lines.pop();
  const some = lines
    .slice(0, most)
    .map((it) => (it.length > widest ? `${it.slice(0, widest)}…` : it));
  return lines.length > most ? [...some, `(${lines.length - most} lines more)`] : some;
}

/** Members of JSON that hold what nobody else should read. */
const secret = /("\w*(?:token|password|secret|api_?key)"\s*:\s*)"[^"]*"/gi;

/** The fields whose values are addresses; what stands in a query may be secret. */
const addresses = /^(?:location|content-location|referer|link|refresh)$/i;

function shown(name: string, value: string): string {
  if (!isCredential(name)) return addresses.test(name) ? withoutQuery(value) : value;
  // A scheme and the name of a cookie are no secrets.
  const [open = ""] = /^[\w-]+(?:=| (?=.))/.exec(value) ?? [];
  return `${open}…`;
}

function withoutQuery(target: string): string {
  return target.replace(/\?[^\s>";,#]*/g, "?…");
}
