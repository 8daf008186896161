import type { Issue, StandardSchema } from "@verdict/server";
import type { Rule } from "./rule.ts";

type Shape = Readonly<Record<string, Rule<unknown>>>;

/** What a shape makes of content. */
export type Shaped<S extends Shape> = {
  readonly [Name in keyof S]: S[Name] extends Rule<infer T> ? T : never;
};

/** An object by its members, as a Standard Schema that also tells itself as JSON Schema. Other members are passed over. */
export function object<S extends Shape>(shape: S): StandardSchema<unknown, Shaped<S>> {
  return schemaOf(told(shape), (content) => {
    if (typeof content !== "object" || content === null || Array.isArray(content)) {
      return { issues: [{ message: "It has to be an object.", path: [] }] };
    }
    const value: Record<string, unknown> = {};
    const issues: Issue[] = [];
    for (const [name, rule] of Object.entries(shape)) {
      const it = rule.check((content as Record<string, unknown>)[name]);
      if ("wrong" in it) issues.push({ message: it.wrong, path: [name] });
      else if (it.value !== undefined) value[name] = it.value;
    }
    return issues.length > 0 ? { issues } : { value: value as Shaped<S> };
  });
}

/** What a whole shape makes of a part of it, for a merge patch (RFC 7396): what is missing stays as it was. */
export function partOf<S extends Shape>(
  shape: S,
): StandardSchema<unknown, { readonly [Name in keyof S]?: Shaped<S>[Name] }> {
  const whole = object(shape);
  return schemaOf({ ...told(shape), required: [] }, (content) => {
    const result = whole["~standard"].validate(content);
    if (result instanceof Promise) throw new TypeError("Rules are checked at once.");
    const given = typeof content === "object" && content !== null ? Object.keys(content) : [];
    const issues = result.issues?.filter(
      ({ path = [] }) => path.length === 0 || given.includes(String(path[0])),
    );
    if (issues !== undefined && issues.length > 0) return { issues };
    const value = Object.fromEntries(
      Object.entries(shape).flatMap(([name, rule]) => {
        if (!given.includes(name)) return [];
        const it = rule.check((content as Record<string, unknown>)[name]);
        return "wrong" in it ? [] : [[name, it.value]];
      }),
    );
    return { value: value as { readonly [Name in keyof S]?: Shaped<S>[Name] } };
  });
}

type Validate<T> = StandardSchema<unknown, T>["~standard"]["validate"];

/** A Standard Schema that can tell itself (Standard JSON Schema), which the derived OpenAPI document asks for. */
export function schemaOf<T>(
  json: Readonly<Record<string, unknown>>,
  validate: Validate<T>,
): StandardSchema<unknown, T> {
  const jsonSchema = { input: () => json, output: () => json };
  const standard = { version: 1, vendor: "verdict", validate, jsonSchema } as const;
  return { "~standard": standard };
}

function told(shape: Shape): Readonly<Record<string, unknown>> {
  const all = Object.entries(shape);
  return {
    type: "object",
    properties: Object.fromEntries(all.map(([name, rule]) => [name, rule.told])),
    required: all.filter(([, rule]) => !rule.optional).map(([name]) => name),
  };
}
