/** The server that `checks.ts` is written against, on two ports: two origins. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** It listens. */
export interface CheckServer {
  readonly url: string;
  /** What a page posts to `/report`. */
  readonly report: Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** @param files what is served besides, by path: a page and its script */
export async function checkServer(
  files: Readonly<Record<string, readonly [type: string, text: string]>> = {},
): Promise<CheckServer> {
  const counts = new Map<string, number>();
  const next = (key: string): number => {
    const now = (counts.get(key) ?? 0) + 1;
    counts.set(key, now);
    return now;
  };
  let told: (report: unknown) => void = () => undefined;
  const report = new Promise<unknown>((resolve) => {
    told = resolve;
  });
  let other = "";
  const answer = (request: IncomingMessage, response: ServerResponse, body: string): void => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://a");
    const json = (status: number, value: unknown, type = "application/json"): void => {
      response.writeHead(status, { "Content-Type": type }).end(JSON.stringify(value));
    };
    const file = files[pathname];
    const [, kind, key = "", list = ""] = pathname.split("/");
    if (request.method === "OPTIONS") response.writeHead(204).end();
    else if (file !== undefined) response.writeHead(200, { "Content-Type": file[0] }).end(file[1]);
    else if (kind === "sequence") {
      const all = list.split(",").map(Number);
      const status = all[Math.min(next(key), all.length) - 1] ?? 200;
      const wait = searchParams.get("retry-after");
      response.writeHead(status, wait === null ? {} : { "Retry-After": wait }).end();
    } else if (kind === "count") setTimeout(() => json(200, next(key)), 50);
    else if (kind === "redirect") response.writeHead(Number(key), { Location: "/echo" }).end();
    else
      switch (pathname) {
        case "/json":
          json(200, { name: "thing" });
          return;
        case "/echo":
          json(200, {
            method: request.method,
            body,
            authorization: request.headers.authorization ?? null,
          });
          return;
        case "/elsewhere":
          response.writeHead(302, { Location: `${other}/echo` }).end();
          return;
        case "/loop":
          response.writeHead(302, { Location: "/loop" }).end();
          return;
        case "/problem":
          json(403, { title: "No credit", balance: 30 }, "application/problem+json");
          return;
        case "/broken":
          response.writeHead(200, { "Content-Type": "application/json" }).end('{"a":');
          return;
        case "/truncated":
          response.writeHead(200, { "Content-Type": "text/plain", "Content-Length": "100" });
          response.write("half", () => setTimeout(() => response.destroy(), 20));
          return;
        case "/slow":
          return;
        case "/octets":
          response.writeHead(200, { "Content-Type": "application/octet-stream" });
          response.end(Uint8Array.from({ length: 256 }, (_, i) => i));
          return;
        case "/stream":
          response.writeHead(200, { "Content-Type": "text/plain" });
          for (const [i, it] of ["a", "b", "c"].entries())
            setTimeout(() => (i === 2 ? response.end(it) : response.write(it)), i * 10);
          return;
        case "/token":
          response.writeHead(request.headers.authorization === "Bearer new" ? 200 : 401).end();
          return;
        case "/report":
          told(JSON.parse(body));
          response.writeHead(204).end();
          return;
        default:
          response.writeHead(404).end();
      }
  };
  const listening = async (): Promise<Server> => {
    const server = createServer((request, response) => {
      response.setHeader("Access-Control-Allow-Origin", "*");
      response.setHeader("Access-Control-Allow-Headers", "*, authorization");
      response.setHeader("Access-Control-Expose-Headers", "*");
      response.setHeader("Access-Control-Allow-Methods", "*");
      let body = "";
      request.setEncoding("utf8");
      request.on("data", (it: string) => {
        body += it;
      });
      request.on("end", () => answer(request, response, body));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return server;
  };
  const urlOf = (server: Server): string =>
    `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const servers = [await listening(), await listening()] as const;
  other = urlOf(servers[1]);
  return {
    url: urlOf(servers[0]),
    report,
    close: async () => {
      await Promise.all(
        servers.map((it) => {
          it.closeAllConnections();
          return new Promise((resolve) => it.close(resolve));
        }),
      );
    },
  };
}
