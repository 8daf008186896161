import { forServer } from "@verdict/codes";
import { type Fault, parseTranscript, type ResponseHead } from "@verdict/fields";
import { Content } from "../content.ts";
import type { Exchange, Version } from "../exchange.ts";
import { Fields } from "../fields.ts";

/** What a transcript holds, and what in it could not be read. */
export interface Read {
  readonly exchanges: readonly Exchange[];
  readonly faults: readonly Fault[];
}

/** The exchanges of a transcript: the output of `curl -v`, `.http` files, messages one after the other. */
export function exchangesFromTranscript(text: string | Uint8Array): Read {
  const { exchanges, faults } = parseTranscript(text);
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
      };
      const answer = (it: ResponseHead, octets: Uint8Array | undefined): Exchange => ({
        request: asked,
        response: {
          status: it.status,
          reason: it.reason === "" ? undefined : it.reason,
          version: versionOf(it.version),
          fields: new Fields(it.fields.map(({ name, value }) => [name, value] as const)),
          content:
            octets !== undefined && hasContent(it.status, octets) ? Content.of(octets) : undefined,
        },
      });
      return [
        ...response.interim.map((it) => answer(it, undefined)),
        answer(response, response.content),
      ];
    }),
  };
}

function hasContent(status: number, content: Uint8Array): boolean {
  return content.length > 0 || forServer(status)?.content !== "none-by-framing";
}

function versionOf(text: string): Version {
  const [, major = "1", minor] = /^HTTP\/(\d)(?:\.(\d))?/i.exec(text) ?? [];
  if (major === "2" || major === "3") return major;
  return minor === "0" ? "1.0" : "1.1";
}
