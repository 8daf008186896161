/**
 * Transcripts: exchanges as people keep and paste them. Three forms are told apart by themselves: the
 * output of `curl -v`, `.http` files, and messages one after the other.
 */

import { isCurlOutput, readCurl } from "./curl.ts";
import { pairExchanges } from "./exchanges.ts";
import { collectFaults } from "./faults.ts";
import { readRaw } from "./raw.ts";
import { sourceOf } from "./source.ts";
import type { Transcript } from "./types.ts";

/**
 * The exchanges of a transcript, in order, none when there is no message in it; what does not fit
 * is a fault. Responses answer requests in order (RFC 9112 9.3.2), and interim responses belong to
 * the final one that follows.
 *
 * @example
 * parseTranscript("GET / HTTP/1.1\nHost: a\n\nHTTP/1.1 404 Not Found\n\n").exchanges.length; // 1
 */
export function parseTranscript(input: string | Uint8Array): Transcript {
  const { faults, report } = collectFaults();
  const pairing = pairExchanges();
  const source = sourceOf(input);
  if (isCurlOutput(source.text)) readCurl(source, pairing, report);
  else readRaw(source, pairing, report);
  pairing.close();
  return { exchanges: pairing.exchanges, faults };
}
