/** Text that is JSON, and of what: a serializer that gives it tells clients the type of what they read from it. */
export type JsonText<Value> = string & {
  /** Only there for the compiler. */
  readonly "~json"?: Value;
};

/**
 * Serialise a state as JSON.
 *
 * @example offer: { "application/json": json }
 * @example offer: { "application/json": (order) => json({ id: order.id, total: order.total }) }
 */
export function json<Current>(current: Current): JsonText<Current> {
  return JSON.stringify(current);
}

/** What is left of a value that went through JSON: dates are text, functions are gone. */
export type JsonOf<Value> = unknown extends Value
  ? unknown
  : Value extends Scalar
    ? Value
    : Value extends { toJSON(...args: never): infer Told }
      ? JsonOf<Told>
      : Value extends ReadonlyMap<unknown, unknown> | ReadonlySet<unknown>
        ? Record<string, never>
        : Value extends Lost
          ? never
          : Value extends readonly unknown[]
            ? { [At in keyof Value]: JsonOf<Value[At]> }
            : // What is flat keeps its name, so that errors and editors show it.
              Value[keyof Value] extends Scalar
              ? Value
              : { [Name in keyof Value as Kept<Name, Value[Name]>]: JsonOf<Value[Name]> };

type Scalar = string | number | boolean | null | undefined;

/** What JSON has no word for. */
type Lost = bigint | symbol | ((...args: never) => unknown);

type Kept<Name, Value> = Value extends Lost ? never : Name extends symbol ? never : Name;
