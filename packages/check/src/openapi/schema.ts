import { asList, asMembers, type Members, resolved } from "./refer.ts";

/** Schemas that refer to each other over more steps than this stay open. */
const limit = 20;

/** Of more alternatives, and of more properties in one, no content is made: whatever fails says so in a few words. */
const few = 100;

/** Schemas of a document as one each: with what they refer to, what they add to it, and what all of `allOf` say. */
export class Schemas {
  readonly #document: Members;
  readonly #known = new Map<object, Members>();

  constructor(document: Members) {
    this.#document = document;
  }

  /** The schema, and those of its properties without their own. */
  whole(value: unknown, steps = 0): Members {
    const schema = asMembers(value);
    const known = this.#known.get(schema);
    if (known !== undefined) return known;
    const whole: Record<string, unknown> = {};
    if (steps > limit) return whole;
    // Noted down first: a schema may refer to itself.
    this.#known.set(schema, whole);
    const { $ref, allOf, properties, ...own } = schema;
    if ($ref !== undefined && Object.keys(schema).length === 1) {
      const all = this.whole(resolved(schema, this.#document), steps + 1);
      this.#known.set(schema, all);
      return all;
    }
    const parts = [
      ...($ref === undefined ? [] : [this.whole(resolved(schema, this.#document), steps + 1)]),
      ...asList(allOf).map((it) => this.whole(it, steps + 1)),
    ];
    const all = new Map<string, Members>();
    const add = (more: unknown): void => {
      for (const [name, it] of Object.entries(asMembers(more)))
        all.set(name, { ...all.get(name), ...this.#alone(it) });
    };
    for (const part of parts) {
      Object.assign(whole, part);
      add(part["properties"]);
    }
    Object.assign(whole, own);
    add(properties);
    if (all.size > 0) whole["properties"] = Object.fromEntries(all);
    return whole;
  }

  /** What a schema says of a value that is no object. */
  #alone(value: unknown): Members {
    const { $ref, allOf, properties, ...own } = asMembers(value);
    const parts = $ref === undefined ? asList(allOf) : [value, ...asList(allOf)];
    return Object.assign({}, ...parts.map((it) => resolved(it, this.#document)), own) as Members;
  }

  /** Each of the few alternatives that a schema leaves open, as far as it has some; itself otherwise. */
  alternatives(value: unknown): readonly Members[] {
    const whole = this.whole(value);
    if (Object.keys(asMembers(whole["properties"])).length > few) return [];
    const others = [...asList(whole["oneOf"]), ...asList(whole["anyOf"])].slice(0, few);
    return others.length === 0 ? [whole] : others.map((it) => this.whole({ allOf: [whole, it] }));
  }
}

/** The one value that a schema allows; `undefined` where it leaves a choice. */
export function onlyValueOf(schema: unknown): unknown {
  const { const: value, enum: values } = asMembers(schema);
  return value ?? (asList(values).length === 1 ? asList(values)[0] : undefined);
}

/** An object as a schema has it, where a property of it can have one value alone; `undefined` otherwise. */
export function forcedBy(schema: Members): Members | undefined {
  const properties = Object.entries(asMembers(schema["properties"]));
  return properties.length > few || properties.every(([, it]) => onlyValueOf(it) === undefined)
    ? undefined
    : Object.fromEntries(properties.map(([name, it]) => [name, valueFor(asMembers(it))]));
}

/** Some value that a schema allows. */
function valueFor(schema: Members): unknown {
  const given = [onlyValueOf(schema), schema["example"], asList(schema["examples"])[0]];
  const found = given.find((it) => it !== undefined);
  if (found !== undefined) return found;
  return [schema["type"]].flat()[0] === "string" ? "text" : null;
}
