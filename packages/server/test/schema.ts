import type { Issue, StandardSchema, Validated } from "../src/standard-schema.ts";

/** A schema by hand: a function that gives the value or what is wrong with it. */
export function schemaOf<Output>(
  validate: (value: unknown) => Validated<Output> | Promise<Validated<Output>>,
): StandardSchema<unknown, Output> {
  return { "~standard": { version: 1, vendor: "verdict-test", validate } };
}

/** An object whose members are all text and not empty. */
export function texts<Name extends string>(
  ...names: Name[]
): StandardSchema<unknown, Record<Name, string>> {
  return schemaOf((value) => {
    const object = (value ?? {}) as Record<Name, unknown>;
    const issues: Issue[] = names
      .filter((name) => typeof object[name] !== "string" || object[name] === "")
      .map((name) => ({ message: "has to be text", path: [name] }));
    return issues.length > 0 ? { issues } : { value: object as Record<Name, string> };
  });
}

/** `{ id }` as a whole number. */
export const numericId = schemaOf<{ id: number }>((value) => {
  const { id } = value as { id: string };
  return /^\d+$/.test(id)
    ? { value: { id: Number(id) } }
    : { issues: [{ message: "has to be a number", path: ["id"] }] };
});
