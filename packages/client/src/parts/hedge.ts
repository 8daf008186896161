import { isRefusal, isSafe } from "@verdict/codes";
import type { Got, Part } from "../settings.ts";

/** When a second request is sent. */
export interface HedgeOptions {
  /** Milliseconds without an answer before it. */
  readonly after: number;
}

/**
 * A second copy of a safe request that is slow (RFC 9110 9.2.1): the first good answer counts, and the other request is
 * given up.
 */
export function hedge({ after }: HedgeOptions): Part {
  return (next) => (request) =>
    !isSafe(request.method) || request.content?.canReplay === false
      ? next(request)
      : new Promise<Got>((resolve, reject) => {
          const copies: AbortController[] = [];
          let left = 0;
          const end = (winner: AbortController): void => {
            clearTimeout(timer);
            for (const it of copies) if (it !== winner) it.abort();
          };
          const send = (): void => {
            const own = new AbortController();
            copies.push(own);
            left++;
            next({ ...request, signal: own.signal }).then(
              (got) => {
                // A bad answer waits for the other one, while there is one.
                if (--left > 0 && isRefusal(got.response.status)) return;
                end(own);
                resolve(got);
              },
              (error: unknown) => {
                if (--left > 0) return;
                end(own);
                reject(error as Error);
              },
            );
          };
          const timer = setTimeout(send, after);
          send();
        });
}
