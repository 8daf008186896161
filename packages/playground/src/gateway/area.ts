import { code } from "@verdict/codes";
import { parseProxyStatus } from "@verdict/fields";
import { type App, app } from "@verdict/server";
import { NodeExchange, toNode } from "@verdict/server/node";
import { proxy } from "@verdict/server/proxy";
import type { Lab } from "../lab.ts";
import { annotate } from "../log/note.ts";
import { send, sendJson } from "../send.ts";
import { upstreams } from "../upstreams/upstreams.ts";
import type { Area, Visit } from "../visit.ts";
import { inWords, type Words, words } from "./words.ts";

/** Milliseconds that a server behind has for each step: short, since it is known that some never answer. */
const timeout = { connect: 1000, head: 1000, idle: 2000 };

/**
 * `/gateway/{upstream}/…`: a gateway with servers behind it that fail, each in its own way; `/gateway` lists them. What
 * the client gets follows from what really happened on the way. `/gateway/cloudflare/{upstream}` is the same in
 * Cloudflare's words, and `/gateway/playground/get?behind=empty_response` has any fault happen behind it.
 */
export function gateway(lab: Lab): Area {
  const opened = new Map<string, Promise<App>>();
  const appFor = (name: string): Promise<App> => {
    let it = opened.get(name);
    if (it === undefined) {
      it = (upstreams[name] as (typeof upstreams)[string]).open(lab).then(async (to) => {
        // What is signed here is trusted here, so that another name is all that is wrong where one is.
        const tls = to.startsWith("https:")
          ? { tls: { ca: (await lab.certificates()).authority.cert } }
          : {};
        return app([
          proxy("/gateway/:upstream/*path", { to, timeout, retry: 0, via: "playground", ...tls }),
        ]);
      });
      opened.set(name, it);
    }
    return it;
  };
  return (visit) => {
    const { path } = visit;
    if (path === "/gateway") {
      sendJson(visit, code.OK, {
        upstreams: Object.fromEntries(
          Object.entries(upstreams).map(([name, { about }]) => [name, about]),
        ),
        words: Object.keys(words),
      });
      return true;
    }
    const [, first = "", second = ""] = /^\/gateway\/([^/]+)(?:\/([^/]+))?/.exec(path) ?? [];
    const said = Object.hasOwn(words, first) ? words[first] : undefined;
    const name = said === undefined ? first : second;
    if (!Object.hasOwn(upstreams, name)) return false;
    if (name === "playground") putBehind(visit);
    forward(visit, appFor(name), said).catch(() => visit.response.destroy());
    return true;
  };
}

/** Faults that are asked for behind the gateway happen there, and those before it stay before it. */
function putBehind({ request }: Visit): void {
  request.url = request.url?.replace(/([?&])fault=/, "$1was=").replace(/([?&])behind=/, "$1fault=");
  const { rawHeaders } = request;
  for (let i = rawHeaders.length - 2; i >= 0; i -= 2) {
    if (/^playground-fault$/i.test(rawHeaders[i] as string)) rawHeaders.splice(i, 2);
  }
}

async function forward(
  visit: Visit,
  opening: Promise<App>,
  said: Words | undefined,
): Promise<void> {
  const gatewayApp = await opening;
  const { request, response } = visit;
  if (said === undefined) {
    // The route has two segments before what goes on; who leaves the last one out means the root behind.
    if (/^\/gateway\/[^/?]+(?:\?|$)/.test(request.url ?? ""))
      request.url = (request.url ?? "").replace(/^(\/gateway\/[^/?]+)/, "$1/");
    toNode(gatewayApp)(request, response);
    return;
  }
  request.url = (request.url ?? "").replace(/^\/gateway\/[^/]+(\/[^/?]+)\/?/, "/gateway$1/");
  const exchange = new NodeExchange(request, response);
  const answer = await gatewayApp.handle(exchange);
  const status =
    answer.fields[answer.fields.findIndex((it) => it.toLowerCase() === "proxy-status") + 1];
  const error = status === undefined ? undefined : parseProxyStatus(status)?.at(-1)?.error;
  if (error === undefined) {
    await toNodeAnswer(visit, answer);
    return;
  }
  const { status: instead, text, logged } = inWords(said, error);
  if (logged !== undefined) annotate(visit, logged, `The server behind: ${error}.`);
  send(visit, {
    status: instead,
    fields: ["Content-Type", "text/plain"],
    content: `${text} (${error})\n`,
  });
}

/** An answer of the server behind, as it is. */
async function toNodeAnswer(
  visit: Visit,
  { status, fields, content }: Awaited<ReturnType<App["handle"]>>,
): Promise<void> {
  visit.response.writeHead(status, fields as never);
  if (typeof content === "string" || content instanceof Uint8Array || content === undefined)
    visit.response.end(content);
  else for await (const chunk of content as AsyncIterable<Uint8Array>) visit.response.write(chunk);
  visit.response.end();
}
