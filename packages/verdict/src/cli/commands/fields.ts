import type { Command } from "../command.ts";
import { showNamed } from "./named.ts";

/** `verdict fields`, `verdict fields retry-after`. */
export const fields: Command = {
  name: "fields",
  usage: "verdict fields [NAME]",
  summary: "fields that a status depends on",
  complete: async () => {
    const { fields } = await import("@verdict/codes");
    // Some rows hold names that come together: `X-RateLimit-Limit, X-RateLimit-Remaining`.
    return fields.flatMap((it) => it.name.toLowerCase().split(", "));
  },
  takes: (words) => words.length <= 1,
  run: (call) => showNamed(call, "fields"),
};
