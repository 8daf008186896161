import { forServer } from "@verdict/codes";
import {
  type Fault,
  parseTranscript,
  type RequestHead,
  type ResponseHead,
  type ResponseMessage,
} from "@verdict/fields";
import { Content } from "../content.ts";
import type { Exchange, Places, Request, Response, Version } from "../exchange.ts";
import { Fields } from "../fields.ts";
import type { Span } from "../finding.ts";
import { inOrder } from "./curl.ts";

/** What a transcript holds, and what in it could not be read. */
export interface Read {
  readonly exchanges: readonly Exchange[];
  /** Responses whose requests are not there, as `curl -i` shows them. */
  readonly responses: readonly Response[];
  readonly faults: readonly Fault[];
}

/** The exchanges of a transcript: the output of `curl -v`, `.http` files, messages one after the other. */
export function exchangesFromTranscript(text: string | Uint8Array): Read {
  const { octets, placeOf } = inOrder(
    typeof text === "string" ? new TextEncoder().encode(text) : text,
  );
  const { exchanges, faults } = parseTranscript(octets);
  const at = (it: Span): Span => ({
    start: placeOf(it.start),
    end: it.end > it.start ? placeOf(it.end - 1) + 1 : placeOf(it.start),
  });
  const placesOf = (head: RequestHead | ResponseHead, own?: Uint8Array): Places => {
    const { line, fields, content } = spansOf(head, octets);
    // What curl counts stands before it.
    const seen = own?.buffer === octets.buffer ? own.byteOffset - octets.byteOffset : 0;
    const start = Math.max(content.start, seen);
    return { line: at(line), fields: fields.map(at), content: at({ ...content, start }) };
  };
  const answer = (it: ResponseHead, content: Uint8Array | undefined): Response => ({
    status: it.status,
    reason: it.reason === "" ? undefined : it.reason,
    version: versionOf(it.version),
    fields: new Fields(it.fields.map(({ name, value }) => [name, value] as const)),
    content:
      content !== undefined && hasContent(it.status, content) ? Content.of(content) : undefined,
    places: placesOf(it, content),
  });
  const answers = ({ interim, content, ...head }: ResponseMessage): Response[] => [
    ...interim.map((it) => answer(it, undefined)),
    answer(head, content),
  ];
  return {
    faults: faults.map((it) => ({ ...it, at: placeOf(it.at) })),
    responses: exchanges.flatMap(({ request, response }) =>
      request === undefined && response !== undefined ? answers(response) : [],
    ),
    exchanges: exchanges.flatMap(({ request, response }): Exchange[] => {
      if (request === undefined || response === undefined) return [];
      const asked: Request = {
        method: request.method,
        target: request.target,
        version: versionOf(request.version),
        scheme: "http",
        fields: new Fields(request.fields.map(({ name, value }) => [name, value] as const)),
        content:
          request.content === undefined || request.content.length === 0
            ? undefined
            : Content.of(request.content),
        places: placesOf(request),
      };
      return answers(response).map((it) => ({ request: asked, response: it }));
    }),
  };
}

/** Where the parts of a message are. */
function spansOf({ start, fields, end }: RequestHead | ResponseHead, octets: Uint8Array): Places {
  const lineEnd = endOfLine(octets, start);
  const line = { start, end: octets[lineEnd - 1] === 0x0d ? lineEnd - 1 : lineEnd };
  const last = fields.at(-1)?.end ?? line.end;
  // The empty line behind the last field may have a mark of curl before it.
  const empty = endOfLine(octets, last) + 1;
  const content = Math.min(endOfLine(octets, empty) + 1, end);
  return {
    line,
    fields: fields.map((it) => ({ start: it.start, end: it.end })),
    content: { start: content, end },
  };
}

/** Where the line around an octet ends, before its LF. */
function endOfLine(octets: Uint8Array, from: number): number {
  const at = octets.indexOf(0x0a, from);
  return at === -1 ? octets.length : at;
}

function hasContent(status: number, content: Uint8Array): boolean {
  return content.length > 0 || forServer(status)?.content !== "none-by-framing";
}

function versionOf(text: string): Version {
  const [, major = "1", minor] = /^HTTP\/(\d)(?:\.(\d))?/i.exec(text) ?? [];
  if (major === "2" || major === "3") return major;
  return minor === "0" ? "1.0" : "1.1";
}
