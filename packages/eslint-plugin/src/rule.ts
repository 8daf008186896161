import { reference } from "@verdict/codes";
import type { Context, Report, RuleModule } from "./eslint.ts";
import { type Reading, readingOf } from "./read/read.ts";

/** A rule as it is written here: a small function of what was read. */
export interface Written<Options extends object> {
  /** `no-unknown-status` */
  readonly name: string;
  /** What it looks for, in a few words. */
  readonly title: string;
  /** `RFC 9110 15.5.6` */
  readonly cite: string;
  /** Whether the recommended set has it; the strict set has all. */
  readonly recommended: boolean;
  /** What is wrong and what to do. Every message ends with its section where that depends on the status. */
  readonly messages: Readonly<Record<string, string>>;
  readonly fixable?: true;
  readonly suggests?: true;
  /** What can be set, as a JSON Schema of each member. */
  readonly options?: Readonly<Record<string, object>>;
  readonly defaults: Options;
  /** What the strict set sets. */
  readonly strict?: Partial<Options>;
  readonly find: (reading: Reading, options: Options) => Iterable<Report>;
}

/** A rule with what it was written as. */
export interface Rule extends RuleModule {
  readonly written: Pick<Written<object>, "name" | "title" | "cite" | "recommended" | "strict">;
}

/** A rule as ESLint takes it. */
export function rule<Options extends object>(it: Written<Options>): Rule {
  return {
    written: it,
    meta: {
      type: it.recommended ? "problem" : "suggestion",
      docs: {
        description: it.title,
        url: addressOf(it.cite),
        cite: it.cite,
        recommended: it.recommended,
      },
      messages: { ...it.messages },
      schema:
        it.options === undefined
          ? []
          : [{ type: "object", properties: it.options, additionalProperties: false }],
      defaultOptions: it.options === undefined ? [] : [it.defaults],
      ...(it.fixable && { fixable: "code" }),
      ...(it.suggests && { hasSuggestions: true }),
    },
    create: (context: Context) => ({
      Program() {
        const options = { ...it.defaults, ...(context.options[0] as Partial<Options> | undefined) };
        for (const report of it.find(readingOf(context), options)) context.report(report as never);
      },
    }),
  };
}

/** The address of the first section of a citation. */
function addressOf(cite: string): string {
  const [, doc = "", section] = /^(RFC \d+)(?: ([\d.]+))?/.exec(cite) ?? [];
  return reference({ doc, ...(section === undefined ? {} : { section }) }).url ?? "";
}
