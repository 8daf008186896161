import type { Command } from "../command.ts";
import { showNamed } from "./named.ts";

/** `verdict by`, `verdict by nginx`. */
export const by: Command = {
  name: "by",
  usage: "verdict by [sender]",
  summary: "the codes that a server, proxy or platform sends",
  complete: async () => (await import("@verdict/lookup/pages")).senders.map((it) => it.id),
  run: (call) => showNamed(call, "by"),
};
