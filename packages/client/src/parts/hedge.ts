import { isRefusal, isSafe, repeatKind } from "@verdict/codes";
import type { Got, Part } from "../settings.ts";

/** When a second request is sent. */
export interface HedgeOptions {
  /** Milliseconds without an answer before it. */
  readonly after: number;
}

/**
 * A second copy of a safe request that is slow (RFC 9110 9.2.1): the first answer counts that another try would not better,
 * and the other request is given up.
 */
export function hedge({ after }: HedgeOptions): Part {
  return (next) => (request) =>
    !isSafe(request.method) || request.content?.canReplay === false
      ? next(request)
      : new Promise<Got>((resolve, reject) => {
          const copies: AbortController[] = [];
          let left = 0;
          /** A bad answer is still better than none. */
          let bad: Got | undefined;
          const send = async (): Promise<void> => {
            const own = new AbortController();
            const isOver = (): boolean => {
              // Who comes last after the end finds nothing left to end.
              for (const it of copies.splice(0)) if (it !== own) it.abort();
              clearTimeout(timer);
              return true;
            };
            copies.push(own);
            left++;
            try {
              const { signal } = own;
              const got = await next({
                ...request,
                signal: request.signal ? AbortSignal.any([request.signal, signal]) : signal,
              });
              const { status } = got.response;
              if (--left > 0 && isRefusal(status) && repeatKind(status) !== "permanent") bad = got;
              else if (isOver()) resolve(got);
            } catch (error) {
              if (--left > 0) return;
              isOver();
              if (bad) resolve(bad);
              else reject(error);
            }
          };
          const timer = setTimeout(send, after);
          void send();
        });
}
