import * as typescript from "@typescript-eslint/parser";
import { RuleTester } from "eslint";
import { describe, it } from "vitest";
import type { Rule } from "../src/rule.ts";

RuleTester.describe = describe;
RuleTester.it = it;
RuleTester.itOnly = it.only;

/** What a rule finds, as ESLint's RuleTester takes it, with the message in short. */
export interface Found {
  readonly code: string;
  readonly options?: readonly unknown[];
  readonly errors: readonly {
    readonly messageId: string;
    readonly data?: Readonly<Record<string, string>>;
    readonly line?: number;
    readonly column?: number;
    readonly suggestions?: readonly {
      readonly messageId: string;
      readonly data?: Readonly<Record<string, string>>;
      readonly output: string;
    }[];
  }[];
  /** The code after what is mended without asking. */
  readonly output?: string;
}

/** Code of a rule's tests. */
export interface Cases {
  /** Code in which it finds nothing, in JavaScript. */
  readonly valid: readonly (string | { readonly code: string; readonly options: unknown[] })[];
  readonly invalid: readonly Found[];
  /** The same in TypeScript, with what only TypeScript has. */
  readonly typed: { readonly valid: readonly string[]; readonly invalid: readonly Found[] };
}

const parsers = {
  JavaScript: new RuleTester(),
  TypeScript: new RuleTester({ languageOptions: { parser: typescript } }),
};

/** Try a rule on code: what is JavaScript with both parsers, what is TypeScript with its own. */
export function tryRule(rule: Rule, { valid, invalid, typed }: Cases): void {
  const { name } = rule.written;
  parsers.JavaScript.run(name, rule as never, { valid, invalid } as never);
  parsers.TypeScript.run(
    `${name} in TypeScript`,
    rule as never,
    {
      valid: [...valid, ...typed.valid],
      invalid: [...invalid, ...typed.invalid],
    } as never,
  );
}
