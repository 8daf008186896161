import { createHash } from "node:crypto";
import { mkdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { root } from "../../sources.ts";
import { freePorts } from "./running.ts";

/** What stands behind a proxy: by the port that its recipes name, where it is in truth. */
export interface Behind {
  readonly ports: ReadonlyMap<string, number>;
  readonly close: () => void;
}

/** Start an application, one that takes its time, and one that breaks; where the fourth should be, nothing listens. */
export async function startBehind(): Promise<Behind> {
  const servers = [application(), createServer(() => {}), broken()];
  for (const it of servers)
    await new Promise<void>((resolve) => {
      it.listen(0, "127.0.0.1", resolve);
    });
  const [app, slow, fails] = servers.map((it) => (it.address() as AddressInfo).port);
  const [nobody] = await freePorts(1);
  return {
    ports: new Map([
      ["9000", app ?? 0],
      ["9001", slow ?? 0],
      ["9002", nobody ?? 0],
      ["9003", fails ?? 0],
    ]),
    close: () => {
      for (const it of servers) {
        it.close();
        it.closeAllConnections();
      }
    },
  };
}

function application(): Server {
  const server = createServer((request, response) => {
    request.resume();
    if (request.url === "/reports") response.writeProcessing();
    if (request.url === "/")
      response.writeEarlyHints({ link: "</style.css>; rel=preload; as=style" });
    request.on("end", () => {
      if (request.url === "/page") {
        response.setHeader("Content-Type", "text/html");
        response.end("<!doctype html>\n\n<title>Lamps</title>\n\n<p>The   lamp</p>\n");
        return;
      }
      response.setHeader("ETag", '"v3"');
      response.setHeader("Cache-Control", "max-age=60");
      response.setHeader("Content-Type", "application/json");
      response.end('{"id":7,"name":"lamp"}');
    });
  });
  server.on("upgrade", (request, socket) => {
    const key = `${request.headers["sec-websocket-key"]}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`;
    const accept = createHash("sha1").update(key).digest("base64");
    socket.end(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
  });
  return server;
}

function broken(): Server {
  return createServer((_, response) => {
    response.writeHead(500, { "Content-Type": "text/plain" });
    response.end("TypeError: lamp is undefined\n    at itemOf (/srv/shop/items.js:7:3)\n");
  });
}

/** A recipe with ports of this machine in place of those that it names: its own is 8080. */
export function placed(text: string, own: number, { ports }: Behind): string {
  return text.replace(/\b(8080|900\d)\b/g, (it) =>
    String(it === "8080" ? own : (ports.get(it) ?? it)),
  );
}

const files: Readonly<Record<string, string>> = {
  "html/index.html": "<!doctype html><title>Lamps</title>\n",
  "html/items/7": '{"id":7,"name":"lamp"}\n',
  "html/films/7": "hello, this is a film\n",
  "html/docs/plan": "a plan\n",
  "html/manual.en": "The manual\n",
  "html/manual.de": "Das Handbuch\n",
  "html/maintenance": "",
};

/** A new folder with what the recipes serve, changed long ago. */
export function folderOf(name: string): string {
  const folder = join(root, ".cache", `recipes-${name}`);
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    utimesSync(file, new Date("2026-01-10T08:00:00Z"), new Date("2026-01-10T08:00:00Z"));
  }
  return folder;
}
