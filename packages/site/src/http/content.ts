import type { IncomingMessage, ServerResponse } from "node:http";
import { code } from "@verdict/codes";
import {
  contentTypeMatches,
  essenceOf,
  parseContentLength,
  parseContentType,
} from "@verdict/fields";
import { Problem } from "@verdict/server";
import type { ProblemAnswer } from "./answer.ts";

/** What a route takes as content. */
export interface Takes {
  /** Media types. */
  readonly types: readonly string[];
  /** The longest content, in octets. */
  readonly most: number;
}

/** Content that came with a request. */
export interface Content {
  readonly kind: "content";
  /** Its media type without parameters, in lower case. */
  readonly type: string;
  readonly text: string;
}

/** Reads the content of a request, or says why not. */
export type ContentReader = (
  request: IncomingMessage,
  response: ServerResponse,
  takes: Takes,
) => Promise<Content | ProblemAnswer>;

/** How many requests may send content at the same time: what is not read whole yet is held in memory. */
const mostAtOnce = 100;

/**
 * A reader of content, bounded in size, time and number. What the fields say is judged before any of the content is
 * read, and before a client that waits for 100 Continue is told to send it (RFC 9110 10.1.1).
 *
 * @param patience milliseconds in which content has to arrive
 */
export function contentReader(patience: number): ContentReader {
  let reading = 0;
  return async (request, response, takes) => {
    const refused = judge(request, takes);
    if (refused !== undefined) return refused;
    if (reading >= mostAtOnce) {
      const detail = "Too many requests send content just now.";
      return {
        ...problem(code.SERVICE_UNAVAILABLE, detail),
        fields: { ...close, "Retry-After": "1" },
      };
    }
    if (/100-continue/i.test(request.headers.expect ?? "")) response.writeContinue();
    reading++;
    try {
      const bytes = await collect(request, takes.most, patience);
      return Buffer.isBuffer(bytes) ? decode(bytes, request) : bytes;
    } finally {
      reading--;
    }
  };
}

/** A connection on which unread content may still come is not used again. */
const close = { Connection: "close" };

/** What the fields say about the content. */
function judge({ headers }: IncomingMessage, { types, most }: Takes): ProblemAnswer | undefined {
  // A client that waits for a word may not send the content at all now, so that nobody knows where it would end.
  const closing = headers.expect === undefined ? {} : close;
  const coding = headers["content-encoding"]?.trim().toLowerCase() ?? "identity";
  if (coding !== "identity" && coding !== "") {
    const fields = { ...closing, "Accept-Encoding": "identity" };
    return { ...problem(code.UNSUPPORTED_MEDIA_TYPE, "Content is taken uncompressed."), fields };
  }
  const type = parseContentType(headers["content-type"] ?? "");
  if (type === undefined || !contentTypeMatches(type, types)) {
    const fields = { ...closing, "Accept-Post": types.join(", ") };
    return {
      ...problem(code.UNSUPPORTED_MEDIA_TYPE, `Content-Type is one of ${types.join(", ")}.`),
      fields,
    };
  }
  const length = parseContentLength(headers["content-length"] ?? "0") ?? 0;
  return length > most ? tooLarge(most) : undefined;
}

/** All of the content; a refusal where it is too long or too slow. */
function collect(
  request: IncomingMessage,
  most: number,
  patience: number,
): Promise<Buffer | ProblemAnswer> {
  return new Promise((resolve, reject) => {
    let all = Buffer.alloc(0);
    let length = 0;
    const settle = (it: Buffer | ProblemAnswer): void => {
      clearTimeout(timer);
      request.off("data", take);
      resolve(it);
    };
    const timer = setTimeout(
      () =>
        settle({
          ...problem(code.REQUEST_TIMEOUT, "The content did not arrive in time."),
          fields: close,
        }),
      patience,
    );
    const take = (chunk: Buffer): void => {
      const end = length + chunk.length;
      if (end > most) {
        settle(tooLarge(most));
        return;
      }
      // Kept by itself, a chunk of one octet costs hundreds, and somebody may send millions.
      if (end > all.length) {
        all = Buffer.concat([all.subarray(0, length)], Math.max(end, 2 * all.length));
      }
      length += chunk.copy(all, length);
    };
    request.on("data", take);
    request.once("end", () => settle(all.subarray(0, length)));
    request.once("error", (error) => {
      // What cannot be read on as content is told with the status that it has.
      if (error instanceof Problem)
        settle({ ...problem(error.status, error.message), fields: close });
      else {
        clearTimeout(timer);
        reject(error);
      }
    });
  });
}

function decode(bytes: Buffer, { headers }: IncomingMessage): Content | ProblemAnswer {
  const type = parseContentType(headers["content-type"] ?? "");
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { kind: "content", type: type === undefined ? "" : essenceOf(type), text };
  } catch {
    return problem(code.BAD_REQUEST, "The content is not UTF-8.");
  }
}

function tooLarge(most: number): ProblemAnswer {
  return { ...problem(code.CONTENT_TOO_LARGE, `At most ${most} octets are taken.`), fields: close };
}

function problem(status: number, detail: string): ProblemAnswer {
  return { kind: "problem", code: status, detail };
}
