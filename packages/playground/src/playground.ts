import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo, Server, Socket } from "node:net";
import { code } from "@verdict/codes";
import { app } from "@verdict/server";
import { answerBroken, responseOver } from "@verdict/server/node";
import { allAreas, type DialectName } from "./areas.ts";
import { faultsOf, withFaults } from "./faults/apply.ts";
import { StandingFaults } from "./faults/standing.ts";
import type { Lab } from "./lab.ts";
import { type Limits, usualLimits } from "./limits.ts";
import { Log } from "./log/log.ts";
import { notedWhenOver } from "./log/note.ts";
import { type Certificates, makeCertificates } from "./port/certificates.ts";
import { portFor, type Speaking } from "./port/port.ts";
import { forwardProxy } from "./proxy/forward.ts";
import { isOfThisMachine } from "./proxy/own.ts";
import type { Attempt } from "./run/attempt.ts";
import type { Happening } from "./run/transcript.ts";
import { sendJson } from "./send.ts";
import { EchoSockets, isSocketRequest } from "./sockets/echo.ts";
import { Proxies } from "./toxics/proxies.ts";
import { Visit } from "./visit.ts";

/** How a playground differs from the usual one. */
export interface PlaygroundOptions {
  /** 0, which takes a free one, unless told. */
  readonly port?: number;
  /** 127.0.0.1 unless told, so that nobody else can reach it by accident. */
  readonly host?: string;
  readonly limits?: Partial<Limits>;
  /** Whose routes are at the root: those of httpbin unless told. */
  readonly dialect?: DialectName;
  /**
   * What the forward proxy reaches, and what TCP proxies that are set up over HTTP stand before: any server, or the
   * playground's own only. Any, where it listens on this machine alone; its own, where others can reach it.
   */
  readonly reach?: "any" | "own";
  /** Faults that happen without being asked for, by path; see {@link StandingFaults.set}. */
  readonly faults?: Readonly<Record<string, string>>;
}

/** A playground that listens. */
export interface Playground {
  readonly port: number;
  readonly host: string;
  /** `http://127.0.0.1:8001` */
  readonly url: string;
  /** The same port over TLS, for who trusts {@link authority}. */
  readonly secureUrl: string;
  /** The certificate, as PEM, of who signs the playground's own. */
  readonly authority: () => Promise<string>;
  /** What arrived. */
  readonly log: Log;
  /** What goes wrong without being asked for. */
  readonly faults: StandingFaults;
  /** TCP proxies in front of other servers, and what goes wrong there; `/proxies` has the same over HTTP. */
  readonly proxies: Proxies;
  /**
   * Cause a code for real.
   *
   * @param which its first recipe, unless told; `"miss"` is the request that almost causes it
   * @param told hears of all that happens on the wire, when it does
   * @returns `undefined` for a code that has no cause
   */
  readonly attempt: (
    code: number,
    which?: number | "miss",
    told?: (it: Happening) => void,
  ) => Promise<Attempt | undefined>;
  readonly close: () => Promise<void>;
  readonly [Symbol.asyncDispose]: () => Promise<void>;
}

/**
 * A playground: a server where every status comes from its real cause, beside httpbin's routes. It keeps no state
 * outside of itself, so any number can run side by side.
 *
 * @returns once it listens
 * @throws what listening fails with, such as `EADDRINUSE`
 * @example
 * await using lab = await playground();
 * const { status } = await fetch(`${lab.url}/status/503`);
 */
export async function playground(options: PlaygroundOptions = {}): Promise<Playground> {
  const { port = 0, host = "127.0.0.1", dialect = "httpbin" } = options;
  const limits: Limits = { ...usualLimits, ...options.limits };
  const log = new Log(limits.log);
  const faults = new StandingFaults();
  for (const [path, text] of Object.entries(options.faults ?? {})) faults.set(path, text);
  const proxies = new Proxies(limits.perClient);
  const besides = new Map<string, Promise<number>>();
  const ends: (() => unknown)[] = [];
  let made: Promise<Certificates> | undefined;
  const certificates = (): Promise<Certificates> => {
    made ??= makeCertificates();
    return made;
  };
  let bound = port;
  const lab: Lab = {
    limits,
    log,
    get host() {
      return authorityOf(host, bound);
    },
    get port() {
      return bound;
    },
    // Who listens at every address is reached at this one.
    address: host === "0.0.0.0" ? "127.0.0.1" : host === "::" ? "::1" : host,
    reachesAll: (options.reach ?? (isOfThisMachine(host) ? "any" : "own")) === "any",
    faults,
    proxies,
    certificates,
    beside: (name, make) => {
      let opened = besides.get(name);
      if (opened === undefined) {
        opened = Promise.resolve(make()).then((server) => listening(server, 0, "127.0.0.1", ends));
        besides.set(name, opened);
      }
      return opened;
    },
    take: (socket) => port1.take(socket),
    onClose: (end) => void ends.push(end),
  };
  const port1 = portFor(
    speakingIn(lab, dialect, () => port1),
    limits,
    certificates,
  );
  bound = await listening(port1.server, port, host);
  const close = async (): Promise<void> => {
    await Promise.all([port1.close(), proxies.close(), ...ends.splice(0).map((end) => end())]);
  };
  return {
    port: bound,
    host,
    url: `http://${authorityOf(host, bound)}`,
    secureUrl: `https://${authorityOf(host, bound)}`,
    authority: async () => (await certificates()).authority.cert,
    log,
    faults,
    proxies,
    attempt: async (code, which = 0, told) => {
      const { attempt, causeOf } = await import("./run/attempt.ts");
      const cause = causeOf(code);
      const recipe = which === "miss" ? cause?.miss : cause?.recipes[which];
      return cause === undefined || recipe === undefined
        ? undefined
        : attempt(lab, cause, recipe, told);
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

function authorityOf(host: string, port: number): string {
  return `${host.includes(":") ? `[${host}]` : host}:${port}`;
}

/** Connections that may wait to be taken; the system has its own bound. Many come at once where somebody means harm. */
const backlog = 4096;

async function listening(
  server: Server,
  port: number,
  host: string,
  ends?: (() => unknown)[],
): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port, host, backlog }, () => {
      server.off("error", reject);
      resolve();
    });
  });
  if (ends !== undefined) {
    const sockets = new Set<Socket>();
    server.on("connection", (socket: Socket) => {
      sockets.add(socket);
      socket.on("error", () => undefined);
      socket.once("close", () => sockets.delete(socket));
    });
    ends.push(() => {
      for (const it of sockets) it.destroy();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    });
  }
  return (server.address() as AddressInfo).port;
}

/** What comes in, to where it belongs. */
function speakingIn(
  lab: Lab,
  dialect: DialectName,
  port: () => ReturnType<typeof portFor>,
): Speaking {
  const nothing = (visit: Visit): boolean => {
    sendJson(visit, code.NOT_FOUND, { detail: `There is nothing at ${visit.path}.` });
    return true;
  };
  const areas = allAreas(lab, dialect, nothing, failed);
  /** What comes after a wait has nobody around it to catch what it throws. */
  const areasLater = (visit: Visit): void => {
    try {
      areas(visit);
    } catch (error) {
      failed(visit, error);
    }
  };
  const forwarding = forwardProxy(lab);
  const sockets = new EchoSockets();
  lab.onClose(() => sockets.close());
  const over = (socket: Socket): void => port().connections.end(socket);
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const visit = new Visit(request, response, lab);
    const { socket, url = "" } = request;
    port().connections.begin(socket);
    notedWhenOver(visit, over);
    try {
      if (url.charCodeAt(0) === absolute && forwarding.request(visit)) return;
      const faults = faultsOf(visit);
      if (faults === undefined) areas(visit);
      else withFaults(visit, faults, () => areasLater(visit));
    } catch (error) {
      failed(visit, error);
    }
  };
  return {
    request: answer,
    connect: (request, socket, head) => {
      const authorization = request.headers["proxy-authorization"];
      forwarding.connect(request.url ?? "", authorization, socket, head);
    },
    upgrades: isSocketRequest,
    upgrade: (request, socket, head) => {
      if (isSocketRequest(request)) {
        lab.log.note({
          client: socket.remoteAddress,
          method: request.method,
          target: request.url,
          version: request.httpVersion,
          fields: request.headers,
          status: code.SWITCHING_PROTOCOLS,
        });
        sockets.take(request, socket, head);
        // Nodes before 24.9 let go of every connection that asks to switch.
      } else responseOver(socket, request, (response) => answer(request, response));
    },
    broken: (server) => answerBroken(server, app([])),
    failed: (error, socket) => {
      lab.log.note({
        client: socket.remoteAddress,
        note: `The TLS handshake failed: ${error.message}`,
      });
      socket.destroy();
    },
  };
}

/** What `http://` begins with, and no path. */
const absolute = "h".charCodeAt(0);

function failed(visit: Visit, error: unknown): void {
  const { response, lab } = visit;
  lab.log.note({ note: `The playground failed: ${String(error)}`, target: visit.request.url });
  if (response.headersSent) response.destroy();
  else
    sendJson(visit, code.INTERNAL_SERVER_ERROR, {
      detail: "The playground failed; its log says why.",
    });
}
