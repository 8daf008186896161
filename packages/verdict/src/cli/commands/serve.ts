import { apiFor } from "../api.ts";
import { type Command, exit, optionOf, UsageError } from "../command.ts";

/** `verdict serve`. */
export const serve: Command = {
  name: "serve",
  usage: "verdict serve",
  summary: "the reference over HTTP, on this machine",
  options: {
    port: { value: "<port>", help: "8000 unless told; 0 takes a free one; or PORT" },
    host: { value: "<address>", help: "127.0.0.1 unless told" },
    data: {
      value: "<file>",
      help: "where /api keeps its data; or VERDICT_DATA",
    },
    "playground-port": { value: "<port>", help: "for the playground, which comes later" },
  },
  run: async (call) => {
    const { words, print, io } = call;
    if (words.length > 0) throw new UsageError("`verdict serve` takes options only");
    const port = portOf("--port", optionOf(call, "port") ?? (io.env["PORT"] || "8000"));
    const host = optionOf(call, "host") ?? "127.0.0.1";
    const playground = optionOf(call, "playground-port");
    if (playground !== undefined) {
      portOf("--playground-port", playground);
      print.note("The playground comes in a later version; --playground-port does nothing yet.");
    }
    const { serve } = await import("@verdict/site/node");
    const api = await apiFor(call);
    let site: Awaited<ReturnType<typeof serve>>;
    try {
      site = await serve({ port, host, ...api.parts });
    } catch (error) {
      print.note(`verdict: cannot listen on ${host} port ${port}: ${reason(error)}`);
      await api.close();
      return exit.nothing;
    }
    const shown = host === "127.0.0.1" ? "localhost" : host.includes(":") ? `[${host}]` : host;
    const address = `http://${shown}:${site.port}`;
    if (print.format === "json") print.json({ address, port: site.port });
    else
      print.text(`Verdict answers on ${address} (try ${address}/404${api.hint}); Ctrl-C ends it.`);
    await io.stopped();
    await Promise.all([site.close(), api.close()]);
    return exit.done;
  },
};

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
