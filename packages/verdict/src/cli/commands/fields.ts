import type { Command } from "../command.ts";
import { showNamed } from "./named.ts";

/** `verdict fields`, `verdict fields retry-after`. */
export const fields: Command = {
  name: "fields",
  usage: "verdict fields [NAME]",
  summary: "fields that a status depends on",
  complete: async () => (await import("@verdict/codes")).fields.map((it) => it.name.toLowerCase()),
  takes: (words) => words.length <= 1,
  run: (call) => showNamed(call, "fields"),
};
