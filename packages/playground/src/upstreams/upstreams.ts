import { createServer as createHttp } from "node:http";
import { createServer, type Server, type Socket } from "node:net";
import { createServer as createSecure } from "node:tls";
import { Worker } from "node:worker_threads";
import type { Lab } from "../lab.ts";

/** A server behind the gateway: where it is, opened when it is first asked for. */
export interface Upstream {
  /** What is wrong with it, for a person. */
  readonly about: string;
  readonly open: (lab: Lab) => Promise<string>;
}

/** What a raw server does with a connection that has asked something. */
function raw(name: string, answer: (socket: Socket) => void): Upstream["open"] {
  return async (lab) => {
    const port = await lab.beside(`upstream ${name}`, () =>
      createServer((socket) => {
        socket.on("error", () => undefined);
        socket.once("data", () => answer(socket));
      }),
    );
    return `http://127.0.0.1:${port}`;
  };
}

function secure(name: string, which: "selfSigned" | "otherName"): Upstream["open"] {
  return async (lab) => {
    const port = await lab.beside(`upstream ${name}`, async (): Promise<Server> => {
      const certificates = await lab.certificates();
      return createSecure(certificates[which], (socket) => socket.end()) as Server;
    });
    return `https://127.0.0.1:${port}`;
  };
}

const good: Upstream["open"] = async (lab) => {
  const port = await lab.beside("upstream good", () =>
    createHttp((request, response) => {
      request.resume();
      response.setHeader("Content-Type", "text/plain");
      response.end(`The server behind got ${request.method} ${request.url}.\n`);
    }),
  );
  return `http://127.0.0.1:${port}`;
};

/** Larger than any head that is read. */
const hugeHead = 256 * 1024;

/** Every server behind the gateway, by its name. */
export const upstreams: Readonly<Record<string, Upstream>> = {
  good: { about: "answers", open: good },
  playground: { about: "is the playground; what ?behind= names goes wrong there", open: itself },
  refuses: { about: "has a port that nobody listens on", open: refusing },
  stalls: { about: "takes the request and says nothing", open: raw("stalls", () => undefined) },
  resets: { about: "resets the connection", open: raw("resets", (it) => it.resetAndDestroy()) },
  empty: { about: "closes without a word", open: raw("empty", (it) => it.end()) },
  garbles: {
    about: "says what is not HTTP",
    open: raw("garbles", (it) => it.end("lskdu0 garbage\r\n\r\n")),
  },
  large: {
    about: "sends a head that does not end",
    open: raw("large", (it) =>
      it.end(`HTTP/1.1 200 OK\r\nX-Large: ${"a".repeat(hugeHead)}\r\n\r\n`),
    ),
  },
  plain: {
    about: "speaks no TLS where TLS is spoken",
    open: async (lab) => (await good(lab)).replace("http:", "https:"),
  },
  "self-signed": {
    about: "has a certificate that nobody trusts",
    open: secure("self-signed", "selfSigned"),
  },
  "other-name": {
    about: "has a certificate for another name",
    open: secure("other-name", "otherName"),
  },
  nameless: {
    about: "has a name that does not resolve",
    open: async () => "http://no-such-host.invalid",
  },
  unreachable: { about: "takes no connection, since its queue is full", open: full },
  loops: {
    about: "is the gateway again",
    open: async (lab) => `${await itself(lab)}/gateway/loops`,
  },
};

async function itself({ address, port }: Lab): Promise<string> {
  return `http://${address.includes(":") ? `[${address}]` : address}:${port}`;
}

/** A port that was free a moment ago. */
async function refusing(): Promise<string> {
  const server = createServer();
  const port = await new Promise<number>((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as { port: number }).port));
  });
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}

/** Listens with a queue of one in a thread that never takes from it: further connections stay pending. */
const sleeper = `
const { createServer, connect } = require("node:net");
const { parentPort } = require("node:worker_threads");
const server = createServer();
server.listen({ port: 0, host: "127.0.0.1", backlog: 1 }, () => {
  parentPort.postMessage(server.address().port);
  setTimeout(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0), 50);
});
`;

const opened = new WeakMap<Lab, Promise<string>>();

function full(lab: Lab): Promise<string> {
  let it = opened.get(lab);
  if (it === undefined) {
    it = fill(lab);
    opened.set(lab, it);
  }
  return it;
}

async function fill(lab: Lab): Promise<string> {
  const { connect } = await import("node:net");
  const worker = new Worker(sleeper, { eval: true });
  const port = await new Promise<number>((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
  });
  // It sleeps now; these fill its queue.
  await new Promise((resolve) => setTimeout(resolve, 150));
  const fillers = Array.from({ length: 4 }, () =>
    connect(port, "127.0.0.1").on("error", () => undefined),
  );
  await new Promise((resolve) => setTimeout(resolve, 50));
  lab.onClose(async () => {
    for (const it of fillers) it.destroy();
    await worker.terminate();
  });
  return `http://127.0.0.1:${port}`;
}
