/**
 * Rules for ESLint on code that sends, reads and repeats HTTP statuses.
 *
 * @module
 */
import type { RuleModule } from "./eslint.ts";
import { rules } from "./rules.ts";

/** A set of rules, as a flat configuration takes it. */
export interface RuleSet {
  readonly name: string;
  readonly plugins: Record<string, Plugin>;
  readonly rules: Record<string, "error" | ["error", object]>;
}

/** The plugin. */
export interface Plugin {
  readonly meta: { readonly name: string; readonly version: string; readonly namespace: string };
  readonly rules: Record<string, RuleModule>;
  readonly configs: {
    /** What is certain. */
    readonly recommended: RuleSet;
    /** All rules, with what a specification only advises. */
    readonly strict: RuleSet;
  };
}

const plugin: Plugin = {
  meta: { name: "@verdict/eslint-plugin", version: "0.1.0", namespace: "verdict" },
  rules: Object.fromEntries(rules.map((it) => [it.written.name, it])),
  configs: {
    get recommended(): RuleSet {
      return setOf("recommended");
    },
    get strict(): RuleSet {
      return setOf("strict");
    },
  },
};

function setOf(name: keyof Plugin["configs"]): RuleSet {
  const strict = name === "strict";
  const entries = rules
    .filter((it) => strict || it.written.recommended)
    .map((it): [string, "error" | ["error", object]] => {
      const options = strict ? it.written.strict : undefined;
      return [`verdict/${it.written.name}`, options === undefined ? "error" : ["error", options]];
    });
  return {
    name: `verdict/${name}`,
    plugins: { verdict: plugin },
    rules: Object.fromEntries(entries),
  };
}

/**
 * Rules for ESLint 9.15 and later, in flat configurations. They read no types and no other file; a file with nothing
 * of HTTP in it costs them a search of its text.
 *
 * @example
 * import verdict from "verdict/eslint";
 * export default [verdict.configs.recommended];
 */
export default plugin;
