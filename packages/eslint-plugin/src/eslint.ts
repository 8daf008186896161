/**
 * What the rules need of ESLint, so that they need no package of it: neither at run time nor for their types. That it is
 * what ESLint has is tested with ESLint's own types (`index.test-d.ts`).
 */
import type { Node } from "./ast.ts";

/** Where an identifier is used. */
export interface Reference {
  readonly identifier: unknown;
}

/** A variable with what defines it and where it is used. */
export interface Variable {
  readonly name: string;
  readonly defs: readonly { readonly type: string; readonly node: unknown }[];
  readonly references: readonly Reference[];
}

export interface Scope {
  readonly variables: readonly unknown[];
  readonly through: readonly Reference[];
}

export interface SourceCode {
  readonly text: string;
  readonly ast: unknown;
  readonly visitorKeys: unknown;
  readonly scopeManager: unknown;
}

export interface Fixer {
  replaceTextRange(range: [number, number], text: string): Fix;
}

export interface Fix {
  readonly range: [number, number];
  readonly text: string;
}

/** A change of the code; a suggestion has a message of its own. */
export type Mend = (fixer: Fixer) => Fix | Fix[] | null;

export interface Suggestion {
  readonly messageId: string;
  readonly data?: Readonly<Record<string, string>>;
  readonly fix: Mend;
}

export interface Report {
  readonly node: Node;
  readonly messageId: string;
  readonly data?: Readonly<Record<string, string>>;
  readonly fix?: Mend;
  readonly suggest?: readonly Suggestion[];
}

export interface Context {
  /** A {@link SourceCode}: a language of another plugin may have less, and is not what these rules are for. */
  readonly sourceCode: unknown;
  readonly options: readonly unknown[];
  report(report: never): void;
}

/** A rule as ESLint takes it. */
export interface RuleModule {
  readonly meta: {
    readonly type: "problem" | "suggestion";
    readonly docs: {
      readonly description: string;
      readonly url: string;
      /** The section that says so. */
      readonly cite: string;
      /** Whether the recommended set has it; the strict set has all. */
      readonly recommended: boolean;
    };
    readonly messages: Record<string, string>;
    readonly schema: Record<string, unknown>[];
    readonly defaultOptions: unknown[];
    readonly fixable?: "code";
    readonly hasSuggestions?: boolean;
  };
  create(context: Context): { Program(): void };
}
