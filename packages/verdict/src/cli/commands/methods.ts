import type { Command } from "../command.ts";
import { showNamed } from "./named.ts";

/** `verdict methods`, `verdict methods PATCH`. */
export const methods: Command = {
  name: "methods",
  usage: "verdict methods [NAME]",
  summary: "request methods: safe, idempotent, cacheable",
  complete: async () => (await import("@verdict/codes")).methods.map((it) => it.name),
  takes: (words) => words.length <= 1,
  run: (call) => showNamed(call, "methods"),
};
