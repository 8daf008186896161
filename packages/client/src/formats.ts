import { blankProblemType, type Problem } from "@verdict/fields";
import type { As } from "./settings.ts";

/** A validator of any library: Standard Schema 1, as far as it is needed. */
export interface Schema<Out = unknown> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => SchemaResult<Out> | Promise<SchemaResult<Out>>;
    readonly types?: { readonly input: unknown; readonly output: Out } | undefined;
  };
}

type SchemaResult<Out> =
  | { readonly value: Out; readonly issues?: undefined }
  | {
      readonly issues: readonly {
        readonly message: string;
        readonly path?: readonly unknown[] | undefined;
      }[];
    };

/** What the content of a declared status is. */
export interface Format<Data> {
  readonly as: As | "none" | "problem";
  readonly schema?: Schema<Data> | undefined;
}

/** What a validator gives. */
export type Output<It> = It extends Schema<infer Out> ? Out : never;

/**
 * JSON, and what a validator makes of it. Without one the type is taken at its word.
 *
 * @example json<User>()
 * @example json(z.object({ id: z.number() }))
 */
export function json<Data = unknown>(): Format<Data>;
export function json<It extends Schema>(schema: It): Format<Output<It>>;
export function json(schema?: Schema): Format<unknown> {
  return { as: "json", schema };
}

/** Text, whatever its type says. */
export const text: Format<string> = { as: "text" };

/** Octets. */
export const bytes: Format<Uint8Array> = { as: "bytes" };

/** No content; what comes all the same is passed over. */
export const none: Format<undefined> = { as: "none" };

/** A problem with its extension members. */
export type ProblemWith<Members> = Problem & { readonly extensions: Readonly<Partial<Members>> };

/**
 * Problem details (RFC 9457): always there, `about:blank` where the content is none.
 *
 * @example problem<{ balance: number }>()
 */
export function problem<Members = Record<string, unknown>>(): Format<ProblemWith<Members>> {
  return { as: "problem" };
}

/** The problem of a response that says nothing more than its status (RFC 9457 4.2.1). */
export function blankProblem(status: number, title: string): Problem {
  return {
    type: blankProblemType,
    title: title === "" ? undefined : title,
    status,
    extensions: {},
  };
}

/** The formats of a call, by status or class. */
export type Formats = Readonly<
  Partial<Record<number | "2xx" | "3xx" | "4xx" | "5xx", Format<unknown>>>
>;

/** The data of declared formats. */
export type DataOf<All> = { [Is in keyof All]: All[Is] extends Format<infer Data> ? Data : never };
