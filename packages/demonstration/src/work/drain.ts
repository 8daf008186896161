import type { Answer, App } from "@verdict/server";

/** Milliseconds that what runs is given to come to its end: as many as a server that ends gives it. */
const patience = 10_000;

/** Seconds after which the next process is likely to be there. */
const retryAfter = 5;

/** An application that can be brought to its end. */
export interface Draining {
  readonly app: App;
  /** Answer what has been asked, and refuse what comes from now on. */
  readonly drain: () => Promise<void>;
}

/** Counts what an application has not answered yet. */
export function draining(app: App): Draining {
  let running = 0;
  let ended: (() => void) | undefined;
  let closing = false;
  const over = (): void => {
    running--;
    if (closing && running === 0) ended?.();
  };
  const respond: App["respond"] = (exchange, done) => {
    if (closing) {
      // For who asks on a connection that is still open; it has been decided on, and the traces show it.
      app.turnAway?.(
        exchange,
        (answer, it) => {
          answer.fields.push("Connection", "close");
          done(answer, it);
        },
        retryAfter,
      );
      return;
    }
    running++;
    app.respond(exchange, (answer, it) => {
      over();
      done(answer, it);
    });
  };
  return {
    app: {
      ...app,
      respond,
      handle: (exchange) => new Promise<Answer>((resolve) => respond(exchange, resolve)),
    },
    async drain() {
      closing = true;
      if (running > 0) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, patience);
          ended = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      // Jobs that were begun last are handed back before the data is closed.
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}
