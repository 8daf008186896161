import type { DialectName } from "@verdict/playground";
import { apiFor } from "../api.ts";
import { type Call, type Command, exit, optionOf, UsageError } from "../command.ts";
import { tryParts } from "../playground.ts";

/** `verdict serve`. */
export const serve: Command = {
  name: "serve",
  usage: "verdict serve",
  summary: "the reference and the playground, over HTTP",
  options: {
    port: { value: "<port>", help: "8000 unless told; 0 takes a free one; or PORT" },
    host: { value: "<address>", help: "127.0.0.1 unless told" },
    data: {
      value: "<file>",
      help: "what /api keeps, or postgres://…; or VERDICT_DATA",
    },
    store: {
      value: "<redis://…>",
      help: "what several share; or VERDICT_STORE",
    },
    proxies: {
      value: "<number>",
      help: "your own, that requests pass; none unless told",
    },
    "playground-port": {
      value: "<port>",
      help: "8001 unless told; 0 takes a free one",
    },
    dialect: {
      value: "<name>",
      values: ["httpbin", "go-httpbin", "httpbun", "httpstat.us"],
      help: "whose routes the playground has at its root",
    },
    proxy: {
      value: "<port:host:port>",
      several: true,
      help: "a TCP proxy in front of a server; /proxies",
    },
    reach: {
      value: "<which>",
      values: ["own", "any"],
      help: "servers that the playground goes to for others",
    },
  },
  notes: async () => {
    const { limitsInWords } = await import("@verdict/playground");
    return [
      "The playground never goes beyond, whoever asks:",
      ...limitsInWords().map((it) => `  ${it}`),
      "Who listens elsewhere than on this machine lets its forward proxy, gateway and",
      "TCP proxies reach their own servers only, unless --reach any.",
      "Several on one machine share a --data file. On several machines: --data in",
      "PostgreSQL, and limits, keys and jobs in --store. While either is away /health",
      "says so, and what needs it gets 503; no restart is needed once it is back.",
      "SIGTERM and Ctrl-C: what runs has 10 s, what still comes gets 503, and jobs are",
      "left to the next process. A second one ends at once; /health tells.",
      "--proxy 9000:127.0.0.1:5432 listens on 9000; toxiproxy's clients set toxics.",
    ].join("\n");
  },
  run: async (call) => {
    const { words, print, io } = call;
    if (words.length > 0) throw new UsageError("`verdict serve` takes options only");
    const port = portOf("--port", optionOf(call, "port") ?? (io.env["PORT"] || "8000"));
    const host = optionOf(call, "host") ?? "127.0.0.1";
    const { serve } = await import("@verdict/site/node");
    const forwards = await forwardsOf(call);
    const api = await apiFor(call);
    if (api === undefined) return exit.nothing;
    const lab = await playgroundFor(call, host);
    if (lab === undefined) {
      await api.close();
      return exit.nothing;
    }
    for (const { name, listen, upstream } of forwards) {
      try {
        await lab.proxies.add(name, { host, port: listen }, upstream);
      } catch (error) {
        print.note(`verdict: cannot listen on ${host} port ${listen}: ${reason(error)}`);
        await Promise.all([api.close(), lab.close()]);
        return exit.nothing;
      }
    }
    const proxies = lab.proxies.all.map(({ listen, upstream }) => ({
      port: listen.port,
      upstream: `${upstream.host}:${upstream.port}`,
    }));
    const { checkRoute } = await import("../check/page.ts");
    const tried = await tryParts(lab);
    const routes = [...tried.routes, checkRoute(), ...(api.parts.routes ?? [])];
    const mounts = [...tried.mounts, ...(api.parts.mounts ?? [])];
    let site: Awaited<ReturnType<typeof serve>>;
    try {
      site = await serve({ port, host, ...api.parts, routes, mounts });
    } catch (error) {
      print.note(`verdict: cannot listen on ${host} port ${port}: ${reason(error)}`);
      await Promise.all([api.close(), lab.close()]);
      return exit.nothing;
    }
    const shown = host === "127.0.0.1" ? "localhost" : host.includes(":") ? `[${host}]` : host;
    const address = `http://${shown}:${site.port}`;
    const playground = `http://${shown}:${lab.port}`;
    if (print.format === "json") {
      print.json({
        address,
        port: site.port,
        playground: { address: playground, port: lab.port },
        proxies,
      });
    } else {
      print.text(
        `Verdict answers on ${address} (try ${address}/404, /try/412${api.hint}); Ctrl-C ends it.\nThe playground is on ${playground} (try ${playground}/status/503, /cause/412, /get).${proxies
          .map((it) => `\nPort ${it.port} goes to ${it.upstream}; ${playground}/proxies spoils it.`)
          .join("")}`,
      );
    }
    await io.stopped();
    const [{ cut }] = await Promise.all([site.close(), api.close(), lab.close()]);
    if (cut.length > 0) print.note(`verdict: ended, and cut off: ${cut.join(", ")}`);
    return exit.done;
  },
};

/** The playground on its port; where nobody chose one and the usual one is taken, on a free one. */
async function playgroundFor(call: Call, host: string) {
  const { playground } = await import("@verdict/playground");
  const reach = optionOf(call, "reach") as "own" | "any" | undefined;
  const more = reach === undefined ? {} : { reach };
  const dialect = (optionOf(call, "dialect") ?? "httpbin") as DialectName;
  const told = optionOf(call, "playground-port");
  const port = portOf("--playground-port", told ?? "8001");
  try {
    return await playground({ port, host, dialect, ...more });
  } catch (error) {
    if (told === undefined && (error as NodeJS.ErrnoException).code === "EADDRINUSE") {
      return playground({ port: 0, host, dialect, ...more });
    }
    call.print.note(`verdict: cannot listen on ${host} port ${port}: ${reason(error)}`);
    return undefined;
  }
}

/** What `--proxy` asks for. */
async function forwardsOf(call: Call) {
  const { parseForward } = await import("@verdict/playground");
  return (optionOf(call, "proxy")?.split(",") ?? []).map((text) => {
    const forward = parseForward(text);
    if (forward !== undefined) return { name: text, ...forward };
    throw new UsageError(`--proxy is a port and a server, as in 9000:127.0.0.1:5432, not ${text}`);
  });
}

function portOf(option: string, text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw new UsageError(`${option} is a number from 0 to 65535, not ${text}`);
}

function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "EADDRINUSE") return "it is taken; another one: --port 0";
  if (code === "EACCES") return "not allowed; a port from 1024 on is";
  return message;
}
