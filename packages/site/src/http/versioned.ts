import { createHash } from "node:crypto";
import type { FileAnswer } from "./answer.ts";
import type { Target } from "./target.ts";

/** A file with what its address has to say so that a copy of it may be kept for good. */
export interface VersionedFile {
  readonly type: string;
  readonly content: Buffer;
  readonly version: string;
}

/** The types of files that a page loads. */
export const script = "text/javascript; charset=utf-8";
export const sheet = "text/css; charset=utf-8";

/** A year: the address has the version of the file, so that another file has another address. */
const forGood = { "Cache-Control": "public, max-age=31536000, immutable" };

/** A file by its type and content. */
export function versioned(type: string, content: Buffer): VersionedFile {
  const version = createHash("sha256").update(content).digest("base64url").slice(0, 12);
  return { type, content, version };
}

/** A file as an answer: kept for good where `v` names this version of it. */
export function answerWith(
  { type, content, version }: VersionedFile,
  { query }: Target,
): FileAnswer {
  const isNamed = query.get("v") === version;
  return { kind: "file", type, content, fresh: isNamed, ...(isNamed ? { fields: forGood } : {}) };
}
