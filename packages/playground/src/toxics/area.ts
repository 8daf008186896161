import { code } from "@verdict/codes";
import { app, created, type FieldError, problem, resource } from "@verdict/server";
import { toNode } from "@verdict/server/node";
import { formsOfData } from "../forms.ts";
import type { Lab } from "../lab.ts";
import { sendJson } from "../send.ts";
import type { Area, Visit } from "../visit.ts";
import { listDoc, shown } from "./page.ts";
import { type Parsed, parseToxic } from "./parse.ts";
import type { Place, TcpProxy } from "./tcp-proxy.ts";
import { anyObject, severalWanted, type Wanted, wanted } from "./wanted.ts";

/**
 * `/proxies`, `/populate` and `/reset`: TCP proxies and their toxics, in toxiproxy's API, so that its clients can be
 * pointed here.
 */
export function toxics(lab: Lab): Area {
  const answer = toNode(app(resourcesOf(lab)));
  return (visit) => {
    if (isFromElsewhere(visit)) {
      sendJson(visit, code.FORBIDDEN, {
        detail: "Pages of other origins may not set up proxies here.",
      });
    } else answer(visit.request, visit.response);
    return true;
  };
}

/** A page that somebody else wrote could have a browser open ports here, and reach what only this machine may. */
function isFromElsewhere(visit: Visit): boolean {
  const origin = visit.field("origin");
  if (origin === undefined) return false;
  // Somebody's name may lead here as well, and would be the same origin as itself.
  const host = visit.field(":authority") ?? visit.field("host") ?? "";
  const isOwnName = /^(?:localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?$/i.test(host);
  return origin !== visit.origin || !(isOwnName || host === visit.lab.host);
}

function resourcesOf(lab: Lab) {
  const { proxies } = lab;
  const proxyOf = (name: string): TcpProxy | undefined => proxies.get(name);
  const change = async ({ current, content }: { current: TcpProxy; content: Wanted }) => {
    await set(current, content, lab);
    return shown(current);
  };
  const toxicOf = (it: TcpProxy, name: string) => it.toxics.find((other) => other.name === name);
  return [
    resource("/proxies", {
      load: () => listDoc(proxies.all),
      offer: formsOfData,
      POST: {
        accept: { "application/json": wanted },
        run: async ({ content }) => {
          const made = await add(content, lab);
          return created(`/proxies/${encodeURIComponent(made.name)}`, shown(made));
        },
      },
    }),
    resource("/populate", {
      POST: {
        accept: { "application/json": severalWanted },
        run: async ({ content }) => {
          for (const it of content) {
            await proxies.remove(it.name ?? "");
            await add(it, lab);
          }
          return created("/proxies", { proxies: proxies.all.map(shown) });
        },
      },
    }),
    resource("/reset", {
      POST: async () => {
        for (const it of proxies.all) {
          it.toxics = [];
          await it.enable();
        }
      },
    }),
    resource("/proxies/:name", {
      load: ({ params }) => proxyOf(params.name),
      offer: { "application/json": (it: TcpProxy) => JSON.stringify(shown(it)) },
      POST: { accept: { "application/json": wanted }, run: change as never },
      PATCH: { accept: { "application/json": wanted }, run: change as never },
      DELETE: async ({ params }) => {
        await proxies.remove(params.name);
      },
    }),
    resource("/proxies/:name/toxics", {
      load: ({ params }) => proxyOf(params.name),
      offer: { "application/json": (it: TcpProxy) => JSON.stringify(it.toxics) },
      POST: {
        accept: { "application/json": anyObject },
        run: ({ current, content }) => {
          const it = right(parseToxic(content));
          const proxy = current as TcpProxy;
          if (toxicOf(proxy, it.name) !== undefined)
            throw conflict(`There is a toxic called ${it.name}.`);
          proxy.toxics = [...proxy.toxics, it];
          return it;
        },
      },
    }),
    resource("/proxies/:name/toxics/:toxic", {
      load: ({ params }) => {
        const proxy = proxyOf(params.name);
        const toxic = proxy === undefined ? undefined : toxicOf(proxy, params.toxic);
        return toxic === undefined ? undefined : { proxy: proxy as TcpProxy, toxic };
      },
      offer: { "application/json": ({ toxic }: Placed) => JSON.stringify(toxic) },
      POST: { accept: { "application/json": anyObject }, run: changeToxic as never },
      PATCH: { accept: { "application/json": anyObject }, run: changeToxic as never },
      DELETE: ({ current }) => {
        const { proxy, toxic } = current as Placed;
        proxy.toxics = proxy.toxics.filter((it) => it !== toxic);
      },
    }),
  ];
}

interface Placed {
  readonly proxy: TcpProxy;
  readonly toxic: TcpProxy["toxics"][number];
}

function changeToxic({ current, content }: { current: Placed; content: unknown }) {
  const { proxy, toxic } = current;
  const changed = right(parseToxic(content, toxic));
  proxy.toxics = proxy.toxics.map((it) => (it === toxic ? changed : it));
  return changed;
}

async function add({ name, listen, upstream, enabled }: Wanted, lab: Lab): Promise<TcpProxy> {
  const missing: FieldError[] = [];
  if (name === undefined) missing.push({ pointer: "#/name", detail: "is a text" });
  if (upstream === undefined)
    missing.push({ pointer: "#/upstream", detail: "is a host and a port" });
  if (name === undefined || upstream === undefined) throw invalid(missing);
  allowed(upstream, lab);
  try {
    return await lab.proxies.add(name, ownAddress(listen, lab), upstream, enabled ?? true);
  } catch (error) {
    throw refusal(error);
  }
}

async function set(proxy: TcpProxy, { upstream, enabled }: Wanted, lab: Lab): Promise<void> {
  if (upstream !== undefined) {
    allowed(upstream, lab);
    proxy.upstream = upstream;
  }
  try {
    if (enabled === true) await proxy.enable();
  } catch (error) {
    throw refusal(error);
  }
  if (enabled === false) await proxy.disable();
}

/** Proxies are where the playground is, and nowhere else. */
function ownAddress(listen: Place | undefined, lab: Lab): Place {
  return { host: lab.address, port: listen?.port ?? 0 };
}

function allowed({ host, port }: Place, lab: Lab): void {
  if (lab.reachesAll || (port === lab.port && host === lab.address)) return;
  throw problem(code.FORBIDDEN, {
    detail: "Reached from elsewhere, the playground stands before its own port only.",
    error: "upstream not allowed",
  });
}

function refusal(error: unknown): unknown {
  const { code: reason, message } = error as NodeJS.ErrnoException;
  if (error instanceof RangeError || reason === "EADDRINUSE" || reason === "EACCES") {
    return conflict(message);
  }
  return error;
}

function conflict(detail: string) {
  return problem(code.CONFLICT, { detail, error: detail });
}

function invalid(errors: readonly FieldError[]) {
  const detail = "The content breaks the rules for it.";
  return problem(code.UNPROCESSABLE_CONTENT, { detail, error: detail, errors });
}

function right<Value extends object>(parsed: Parsed<Value>): Value {
  if (Array.isArray(parsed)) throw invalid(parsed);
  return parsed as Value;
}
