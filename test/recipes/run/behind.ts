import { createHash } from "node:crypto";
import { chmodSync, mkdirSync, mkdtempSync, utimesSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { type AddressInfo, createServer as createSocketServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { freePorts, type ToRun } from "./running.ts";

/** What stands behind a proxy: by the port that its recipes name, where it is in truth. */
export interface Behind {
  readonly ports: ReadonlyMap<string, number>;
  readonly close: () => void;
}

/**
 * Start an application (9000), one that takes its time (9001), one that breaks (9003), and one that hangs up (9004); at 9002
 * nothing listens.
 */
export async function startBehind(): Promise<Behind> {
  const hangsUp = createSocketServer((socket) => socket.on("data", () => socket.destroy()));
  const servers = [application(), createServer(() => {}), broken(), hangsUp];
  for (const it of servers)
    await new Promise<void>((resolve) => {
      it.listen(0, "127.0.0.1", resolve);
    });
  const [app, slow, fails, hanging] = servers.map((it) => (it.address() as AddressInfo).port);
  const [nobody] = await freePorts(1);
  return {
    ports: new Map([
      ["9000", app ?? 0],
      ["9001", slow ?? 0],
      ["9002", nobody ?? 0],
      ["9003", fails ?? 0],
      ["9004", hanging ?? 0],
    ]),
    close: () => {
      for (const it of servers) {
        it.close();
        if ("closeAllConnections" in it) it.closeAllConnections();
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
  "index.html": "<!doctype html><title>Lamps</title>\n",
  "items/7": '{"id":7,"name":"lamp"}\n',
  "films/7": "hello, this is a film\n",
  "docs/plan": "a plan\n",
  "manual.en": "The manual\n",
  "manual.de": "Das Handbuch\n",
  "catalog/items/7.json": '{"id":7,"name":"lamp"}\n',
  "catalog/items/7.csv": "id,name\n7,lamp\n",
  "offers/2099": "Ten percent off\n",
  "films/8": "another film\n",
  me: "You are ann\n",
  new: "This is new\n",
  maintenance: "",
};

/** Who may come in, as nginx and Apache read it: ann, whose password is light. */
const passwords = "ann:{SHA}38zAbxRBS/9aWb5/yQq/RAS0f8g=\n";

/**
 * A new folder with one for each recipe: `429/html` has what it serves, changed long ago, which everybody may change. It is
 * not in the repository: a server that root starts runs as somebody else, who may not read that.
 */
export function folderOf(tool: string, recipes: readonly ToRun[]): string {
  const folder = mkdtempSync(join(tmpdir(), `verdict-recipes-${tool}-`));
  chmodSync(folder, 0o755);
  const then = new Date("2026-01-10T08:00:00Z");
  writeFileSync(join(folder, "htpasswd"), passwords);
  for (const { name } of recipes) {
    for (const [path, text] of Object.entries(files)) {
      const file = join(folder, name, "html", path);
      mkdirSync(dirname(file), { recursive: true });
      chmodSync(dirname(file), 0o777);
      writeFileSync(file, text);
      utimesSync(file, then, then);
    }
  }
  return folder;
}
