import { forServer } from "@verdict/codes";
import { type Fault, parseTranscript, type RequestHead, type ResponseHead } from "@verdict/fields";
import { Content } from "../content.ts";
import type { Exchange, Places, Version } from "../exchange.ts";
import { Fields } from "../fields.ts";

/** What a transcript holds, and what in it could not be read. */
export interface Read {
  readonly exchanges: readonly Exchange[];
  readonly faults: readonly Fault[];
}

/** The exchanges of a transcript: the output of `curl -v`, `.http` files, messages one after the other. */
export function exchangesFromTranscript(text: string | Uint8Array): Read {
  const octets = typeof text === "string" ? new TextEncoder().encode(text) : text;
  const { exchanges, faults } = parseTranscript(octets);
  return {
    faults,
    exchanges: exchanges.flatMap(({ request, response }): Exchange[] => {
      if (request === undefined || response === undefined) return [];
      const asked = {
        method: request.method,
        target: request.target,
        version: versionOf(request.version),
        scheme: "http" as const,
        fields: new Fields(request.fields.map(({ name, value }) => [name, value] as const)),
        content:
          request.content === undefined || request.content.length === 0
            ? undefined
            : Content.of(request.content),
        places: placesOf(request, octets, request.end),
      };
      const answer = (it: ResponseHead, content: Uint8Array | undefined): Exchange => ({
        request: asked,
        response: {
          status: it.status,
          reason: it.reason === "" ? undefined : it.reason,
          version: versionOf(it.version),
          fields: new Fields(it.fields.map(({ name, value }) => [name, value] as const)),
          content:
            content !== undefined && hasContent(it.status, content)
              ? Content.of(content)
              : undefined,
          places: placesOf(it, octets, it.end),
        },
      });
      return [
        ...response.interim.map((it) => answer(it, undefined)),
        answer(response, response.content),
      ];
    }),
  };
}

/** @param end where the message ends */
function placesOf(
  { start, fields }: RequestHead | ResponseHead,
  octets: Uint8Array,
  end: number,
): Places {
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
