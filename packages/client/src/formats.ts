import type { Problem } from "@verdict/fields";
import type { ClassArm } from "./result.ts";
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
        readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
      }[];
    };

/** What the content of a status is. */
export interface Format<Data = unknown> {
  readonly as: Exclude<As, "stream"> | "none" | "problem";
  readonly schema?: Schema<Data> | undefined;
}

/**
 * JSON, and what a validator makes of it. Without one the type is taken at its word.
 *
 * @example json<User>()
 * @example json(z.object({ id: z.number() }))
 */
export function json<Data = unknown>(schema?: Schema<Data>): Format<Data> {
  return { as: "json", schema };
}

/** Text, whatever its type says. */
export const text: Format<string> = { as: "text" };

/** Octets. */
export const bytes: Format<Uint8Array> = { as: "bytes" };

/** No content; what comes all the same is passed over. */
export const none: Format<undefined> = { as: "none" };

/** A problem with members of its own. */
export type ProblemWith<Members> = Omit<Problem, "extensions"> & {
  readonly extensions: Readonly<Partial<Members>>;
};

/**
 * Problem details (RFC 9457): there always is one, `about:blank` with the words of the status where the content is none.
 *
 * @example problem<{ balance: number }>()
 */
export function problem<Members = Record<string, unknown>>(): Format<ProblemWith<Members>> {
  return { as: "problem" };
}

/** What the content of statuses is, by status or class. */
export type Formats = { readonly [Is in ClassArm | number]?: Format };

/** Of keys that are no status and no class there are none. */
export type Only<All> = {
  readonly [Is in keyof All as `${Is & (number | string)}` extends `${number}` | ClassArm
    ? never
    : Is]: never;
};

/** The data of declared formats. */
export type DataOf<All> = {
  readonly [Is in keyof All]: All[Is] extends Format<infer Data> ? Data : never;
};
