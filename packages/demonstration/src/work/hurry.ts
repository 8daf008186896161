import { code } from "@verdict/codes";
import { type App, type Exchange, type Problem, problem } from "@verdict/server";

/** Gives clients some milliseconds to send their content, from when the server begins to read it. */
export function hurry(app: App, patience: number): App {
  const timed = (exchange: Exchange): Exchange => {
    const read = exchange.read.bind(exchange);
    // Adapters make one exchange for each request, so what is set on it is nobody else's.
    const own = exchange as { read: Exchange["read"] };
    own.read = (limit) => inTime(read(limit), patience);
    return exchange;
  };
  return {
    ...app,
    handle: (exchange) => app.handle(timed(exchange)),
    respond: (exchange, done) => app.respond(timed(exchange), done),
  };
}

function inTime<T>(reading: Promise<T>, patience: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(tooSlow(patience)), patience);
    reading.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** The rest of the content may still come, so nothing else can follow on this connection (RFC 9110 15.5.9). */
function tooSlow(patience: number): Problem {
  const detail = `The content has not come within ${patience / 1000} s.`;
  return problem(code.REQUEST_TIMEOUT, { detail }, { Connection: "close" });
}
