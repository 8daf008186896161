import * as typescript from "@typescript-eslint/parser";
import { Linter } from "eslint";
import plugin from "../src/index.ts";

/** A finding in short. */
export interface Finding {
  readonly line: number;
  /** Without the name of the plugin. */
  readonly ruleId: string;
  readonly message: string;
}

const linter = new Linter();
const typed = { files: ["**/*.{ts,tsx}"], languageOptions: { parser: typescript } };

/** What a set finds in a program; what is no program fails. */
export function found(
  text: string,
  name = "program.ts",
  set: "recommended" | "strict" = "strict",
): Finding[] {
  const rules = { ...plugin.configs[set], files: ["**/*.{js,mjs,ts,tsx}"] };
  const messages = linter.verify(text, [typed, rules] as unknown as Linter.Config[], name);
  const failed = messages.find((it) => it.ruleId === null);
  if (failed !== undefined) throw new Error(`${name}:${failed.line} ${failed.message}`);
  return messages.map(({ line, ruleId, message }) => ({
    line,
    ruleId: (ruleId ?? "").replace("verdict/", ""),
    message,
  }));
}
