import type { Exchange, Response } from "../exchange.ts";
import { exchangesFromHar, isHar } from "./har.ts";
import { exchangesFromJson } from "./json.ts";
import { exchangesFromTranscript } from "./transcript.ts";

/** What a text holds, and what in it could not be read, each with its place. */
export interface Input {
  readonly kind: "exchanges" | "har" | "transcript";
  readonly exchanges: readonly Exchange[];
  /** Responses whose requests are not there, as `curl -i` shows them. */
  readonly responses: readonly Response[];
  readonly faults: readonly string[];
}

/**
 * Exchanges from a text, whatever form it has: JSON, a HAR, or HTTP/1.1 as `curl -v`, `curl -i` and `.http` files show it.
 *
 * @throws {TypeError} for JSON that is no exchange, with the member that is wrong
 * @throws {SyntaxError} for JSON that ends too soon or breaks off
 */
export function readInput(text: string): Input {
  if (!/^\s*[[{]/.test(text)) {
    const { exchanges, responses, faults } = exchangesFromTranscript(text);
    return {
      kind: "transcript",
      exchanges,
      responses,
      // Editors end lines so; over the wire it would be wrong, and would be seen there.
      faults: faults
        .filter((it) => it.kind !== "bare-lf")
        .map(({ at, text: what }) => `At octet ${at}: ${what}`),
    };
  }
  return inputFromJson(JSON.parse(text));
}

/** The same for JSON that is read already. */
export function inputFromJson(value: unknown): Input {
  if (isHar(value))
    return {
      kind: "har",
      exchanges: exchangesFromHar(value.log.entries),
      responses: [],
      faults: [],
    };
  if (typeof (value as { readonly log?: unknown } | null)?.log === "object")
    throw new TypeError("The HAR has no list of entries in its log.");
  return { kind: "exchanges", exchanges: exchangesFromJson(value), responses: [], faults: [] };
}
