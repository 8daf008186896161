/** The Standard Schema interface (version 1), which zod, valibot, arktype and others implement. */
export interface StandardSchema<Input = unknown, Output = Input> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => Validated<Output> | Promise<Validated<Output>>;
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}

/** What validation gives: the value, or what is wrong with it. */
export type Validated<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly Issue[] };

/** One thing that is wrong. */
export interface Issue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** What a schema makes of a value. */
export type OutputOf<Schema> =
  Schema extends StandardSchema<infer _, infer Output> ? Output : never;

/** One validation error of content as problem details carry it: a JSON Pointer (RFC 6901) and a sentence. */
export interface FieldError {
  readonly pointer: string;
  readonly parameter?: undefined;
  readonly detail: string;
}

/** One validation error of the query: the name of the parameter, `undefined` where several are meant, and a sentence. */
export interface ParameterError {
  readonly pointer?: undefined;
  readonly parameter?: string | undefined;
  readonly detail: string;
}

/** One validation error. */
export type ValidationError = FieldError | ParameterError;

/** Issues as pointers and sentences. */
export function errorsOf(issues: readonly Issue[]): FieldError[] {
  return issues.map(({ message, path = [] }) => ({
    pointer: `#${pointerOf(path)}`,
    detail: message,
  }));
}

/** Issues as names of parameters and sentences: where in a parameter it is wrong does not matter. */
export function parametersOf(issues: readonly Issue[]): ParameterError[] {
  return issues.map(({ message, path = [] }) => {
    const [step] = Array.from(path, (it) => (typeof it === "object" ? it.key : it));
    return { ...(step === undefined ? {} : { parameter: String(step) }), detail: message };
  });
}

/** Where it is wrong, for people: `#/name` in the content, `?name` in the query. */
export function placeOf({ pointer, parameter }: ValidationError): string {
  return pointer ?? `?${parameter ?? ""}`;
}

function pointerOf(path: NonNullable<Issue["path"]>): string {
  let pointer = "";
  for (const step of path) pointer += `/${escaped(typeof step === "object" ? step.key : step)}`;
  return pointer;
}

/** What stands in a pointer as it is: nearly all names. */
const plain = /^\w*$/;

function escaped(key: PropertyKey): string {
  // A pointer in a URI fragment is percent-encoded on top (RFC 6901 6).
  const text = String(key);
  if (plain.test(text)) return text;
  const pointer = text.replaceAll("~", "~0").replaceAll("/", "~1");
  return encodeURIComponent(pointer.replace(/\p{Surrogate}/gu, "\ufffd"));
}
