import type { ESLint, Linter, Rule } from "eslint";
import { defineConfig } from "eslint/config";
import { expectTypeOf } from "vitest";
import verdict, { type Plugin } from "./index.ts";

// What is here is what ESLint takes, by ESLint's own types.
expectTypeOf<Plugin>().toExtend<ESLint.Plugin>();
expectTypeOf(verdict.configs.recommended).toExtend<Linter.Config>();
expectTypeOf<Plugin["rules"][string]>().toExtend<Rule.RuleModule>();

defineConfig([verdict.configs.recommended]);
defineConfig([{ files: ["src/**"], extends: [verdict.configs.strict] }]);
defineConfig([{ plugins: { verdict }, extends: ["verdict/recommended"] }]);
