/** The generator in use: a process with bare sockets that keeps the server busy with half of its own core. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { cores, onCore } from "../cores.ts";
import type { Generator, Report } from "./generator.ts";
import type { Order } from "./sockets-process.ts";

export function sockets(): Generator {
  const file = fileURLToPath(new URL("sockets-process.ts", import.meta.url));
  const [command, args] = onCore(cores.generator, process.execPath, [file]);
  const child = spawn(command, args, { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  return {
    name: "sockets",
    sends: () => true,
    run: async (port, { requests }, milliseconds, connections) => {
      const order: Order = { port, requests, milliseconds, connections };
      child.send(order);
      const [report] = await once(child, "message");
      return report as Report;
    },
    end: () => void child.kill(),
  };
}
