import { VerdictError } from "../error.ts";
import type { Got } from "../settings.ts";

/** What several callers get, for one of them: octets of its own, which it may change or transfer. */
export function copyOf(got: Got): Got {
  return got.body instanceof Uint8Array ? { ...got, body: got.body.slice() } : got;
}

/** A failure that several callers get, for one of them: each says what was called. */
export function failureOf(error: unknown): unknown {
  if (!(error instanceof VerdictError)) return error;
  const { why, message, cause, passes, wasSent, status } = error;
  return Object.assign(new VerdictError(why, message, cause, passes), { wasSent, status });
}
