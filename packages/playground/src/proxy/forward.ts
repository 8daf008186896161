import { connect, type Socket } from "node:net";
import { code, phraseOf } from "@verdict/codes";
import { parseAuthorization, parseBasic } from "@verdict/fields";
import { type App, app } from "@verdict/server";
import { NodeExchange, toNode } from "@verdict/server/node";
import { proxy } from "@verdict/server/proxy";
import { Bounded } from "../bounded.ts";
import type { Lab } from "../lab.ts";
import { sandbox, send, sendJson } from "../send.ts";
import { upstreams } from "../upstreams/upstreams.ts";
import type { Visit } from "../visit.ts";

/** What the proxy is called in Via (RFC 9110 7.6.3). */
const name = "playground-proxy";

const timeout = { connect: 2000, head: 5000, idle: 5000 };

/** Who may use the proxy, and what becomes of their requests. */
const users: Readonly<Record<string, "through" | "portal" | "transformed">> = {
  "user:password": "through",
  "guest:guest": "portal",
  "mirror:mirror": "transformed",
};

/** A forward proxy: for requests in absolute-form for other hosts, and for CONNECT (RFC 9110 7.7, 9.3.6). */
export interface ForwardProxy {
  /** `false` where the request is for the playground itself. */
  readonly request: (visit: Visit) => boolean;
  readonly connect: (
    target: string,
    authorization: string | undefined,
    socket: Socket,
    head: Buffer,
  ) => void;
}

/**
 * `user:password` goes through, `guest:guest` meets a captive portal (511), `mirror:mirror` gets everything transformed
 * (203), everybody else is asked who they are (407). Hosts below `.playground` are the servers behind the gateway; all
 * others are reached only while the playground itself is reached from this machine alone, or where it was told to.
 */
export function forwardProxy(lab: Lab): ForwardProxy {
  const apps = new Bounded<string, Promise<App>>(lab.limits.clients);
  const appFor = (origin: string): Promise<App> => {
    let it = apps.get(origin);
    if (it === undefined) {
      it = originOf(lab, origin).then((to) =>
        app([proxy("/*path", { to, timeout, retry: 0, via: name })]),
      );
      apps.set(origin, it);
    }
    return it;
  };
  return {
    request(visit) {
      const [, origin = "", rest = ""] =
        /^(http:\/\/[^/?#]+)(.*)$/i.exec(visit.request.url ?? "") ?? [];
      if (origin === "") return false;
      if (!URL.canParse(origin)) {
        sendJson(visit, code.BAD_REQUEST, { detail: "The target names no host (RFC 9112 3.2.2)." });
        return true;
      }
      if (isOwn(lab, origin)) return false;
      const how = users[credentialsIn(visit.field("proxy-authorization")) ?? ""];
      if (how === undefined) refuse(visit);
      else if (how === "portal") portal(visit);
      else if (!lab.reachesAll && upstreamIn(origin) === undefined) {
        sendJson(visit, code.FORBIDDEN, {
          detail: "From elsewhere this proxy reaches its own servers only.",
        });
      } else {
        visit.request.url = rest.startsWith("/") ? rest : `/${rest}`;
        through(visit, appFor(origin), how === "transformed").catch(() => visit.response.destroy());
      }
      return true;
    },
    connect(target, authorization, socket, head) {
      const how = users[credentialsIn(authorization) ?? ""];
      const [, host = "", port = ""] = /^(.+):(\d{1,5})$/.exec(target) ?? [];
      if (how === undefined)
        say(socket, code.PROXY_AUTHENTICATION_REQUIRED, [challenge.join(": ")]);
      else if (how === "portal")
        say(socket, code.NETWORK_AUTHENTICATION_REQUIRED, ["Cache-Control: no-store"]);
      else if (host === "") say(socket, code.BAD_REQUEST, []);
      else if (!lab.reachesAll) say(socket, code.FORBIDDEN, []);
      else tunnel(socket, head, host.replace(/^\[|\]$/g, ""), Number(port));
    },
  };
}

const challenge = ["Proxy-Authenticate", 'Basic realm="playground proxy"'] as const;

function refuse(visit: Visit): void {
  sendJson(
    visit,
    code.PROXY_AUTHENTICATION_REQUIRED,
    { detail: "Say who you are with Proxy-Authorization: user:password." },
    challenge,
  );
}

/** Where one has to log in first (RFC 6585 6): it is never to be stored. */
function portal(visit: Visit): void {
  send(visit, {
    status: code.NETWORK_AUTHENTICATION_REQUIRED,
    fields: ["Content-Type", "text/html", "Cache-Control", "no-store", ...sandbox],
    content:
      '<!doctype html><title>Log in</title><p>You need to <a href="http://login.playground/">log in</a> to this network.</p>\n',
  });
}

async function through(visit: Visit, opening: Promise<App>, isTransformed: boolean): Promise<void> {
  const forwarding = await opening;
  const { request, response } = visit;
  if (!isTransformed) {
    toNode(forwarding)(request, response);
    return;
  }
  const answer = await forwarding.handle(new NodeExchange(request, response));
  const chunks: Uint8Array[] = [];
  if (typeof answer.content === "string") chunks.push(Buffer.from(answer.content));
  else if (answer.content instanceof Uint8Array) chunks.push(answer.content);
  else if (answer.content !== undefined) {
    for await (const chunk of answer.content as AsyncIterable<Uint8Array>) chunks.push(chunk);
  }
  const isGood = answer.status === code.OK;
  send(visit, {
    status: isGood ? code.NON_AUTHORITATIVE_INFORMATION : answer.status,
    fields: answer.fields.filter(
      (_, i) => !/^content-length$/i.test(answer.fields[i - (i % 2)] as string),
    ),
    content: isGood
      ? Buffer.from(Buffer.concat(chunks).toString().toUpperCase())
      : Buffer.concat(chunks),
  });
}

function tunnel(socket: Socket, head: Buffer, host: string, port: number): void {
  const other = connect(port, host, () => {
    socket.write(`HTTP/1.1 ${code.OK} Connection Established\r\n\r\n`);
    if (head.length > 0) other.write(head);
    socket.pipe(other).pipe(socket);
  });
  other.setTimeout(timeout.connect, () => {
    if (other.connecting) other.destroy(new Error("too slow"));
  });
  other.on("error", () => {
    if (other.bytesRead === 0) say(socket, code.BAD_GATEWAY, []);
    else socket.destroy();
  });
  socket.on("error", () => other.destroy());
  socket.on("close", () => other.destroy());
}

function say(socket: Socket, status: number, fields: readonly string[]): void {
  const lines = [
    `HTTP/1.1 ${status} ${phraseOf(status) ?? ""}`,
    ...fields,
    "Content-Length: 0",
    "Connection: close",
  ];
  socket.on("error", () => socket.destroy());
  if (socket.writable) socket.end(`${lines.join("\r\n")}\r\n\r\n`);
}

function credentialsIn(value: string | undefined): string | undefined {
  const credentials = value === undefined ? undefined : parseAuthorization(value);
  const pair = credentials === undefined ? undefined : parseBasic(credentials);
  return pair === undefined ? undefined : `${pair.user}:${pair.password}`;
}

/** Whether an origin is the playground itself, by any of its names. */
function isOwn(lab: Lab, origin: string): boolean {
  const { hostname, port } = new URL(origin);
  const isHere =
    /^(?:127\.[\d.]+|localhost|.+\.localhost|\[::1\])$/.test(hostname) || hostname === lab.address;
  return isHere && (port === "" || Number(port) === lab.port);
}

function upstreamIn(origin: string): (typeof upstreams)[string] | undefined {
  const found = /^(.+)\.playground$/.exec(new URL(origin).hostname)?.[1];
  return found !== undefined && Object.hasOwn(upstreams, found) ? upstreams[found] : undefined;
}

async function originOf(lab: Lab, origin: string): Promise<string> {
  return upstreamIn(origin)?.open(lab) ?? origin;
}
