import { problemMediaType } from "@verdict/fields";
import { exampleValue } from "./example.ts";
import { asList, asMembers, isElsewhere, type Members, resolved } from "./refer.ts";
import { forcedBy, type Schemas } from "./schema.ts";

/** One response that an operation documents. */
export interface DocumentedResponse {
  /** As it is written: `404`, `4XX`, `default`. */
  readonly key: string;
  /** `undefined` for a class and for `default`. */
  readonly status: number | undefined;
  /** Names of the documented fields, in lower case. */
  readonly fields: ReadonlySet<string>;
  /** Media types of its content; empty where it documents none. */
  readonly types: readonly string[];
  /** Examples of its content, with their media types without parameters. */
  readonly examples: readonly ContentExample[];
  /** Schemas of its content, by media type without parameters, each with what it refers to. */
  readonly schemas: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  /** The same as they are written there, without what they refer to. */
  readonly written: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  /** Whether it is in another document, so that no more than its key is known. */
  readonly isElsewhere: boolean;
}

/** An example of content. */
export interface ContentExample {
  readonly type: string;
  readonly value: unknown;
  /** Whether it is of a schema that others may share, or made of one, so that it tells little of this response. */
  readonly isOfSchema: boolean;
}

/** A response as it is written under its key. */
export function responseOf(
  key: string,
  written: unknown,
  {
    operation,
    document,
    schemas,
  }: { readonly operation: Members; readonly document: Members; readonly schemas: Schemas },
): DocumentedResponse {
  const response = resolved(written, document);
  const content = contentOf(response, operation, document);
  const byType = new Map<string, Members>();
  const asWritten = new Map<string, Members>();
  const examples: ContentExample[] = [];
  for (const [name, it] of Object.entries(content)) {
    const media = resolved(it, document);
    const type = name.split(";", 1)[0]?.trim().toLowerCase() ?? "";
    const own = asMembers(media["schema"]);
    const schema = schemas.whole(own);
    byType.set(type, schema);
    asWritten.set(type, own);
    const given = [
      media["example"],
      ...Object.values(asMembers(media["examples"])).map((one) => exampleValue(one, document)),
      own["example"],
      ...asList(own["examples"]),
    ];
    const made = [
      schema["example"],
      ...asList(schema["examples"]),
      ...schemas.alternatives(own).map(forcedBy),
    ];
    for (const value of given)
      if (value !== undefined) examples.push({ type, value, isOfSchema: false });
    for (const value of made)
      if (value !== undefined && !given.includes(value))
        examples.push({ type, value, isOfSchema: true });
  }
  return {
    key,
    status: /^\d+$/.test(key) ? Number(key) : undefined,
    fields: new Set(
      Object.keys(resolved(response["headers"], document)).map((it) => it.toLowerCase()),
    ),
    types: Object.keys(content),
    examples,
    schemas: byType,
    written: asWritten,
    isElsewhere: isElsewhere(written, document) || isElsewhere(response["headers"], document),
  };
}

/** Whether a response is known not to have a field. */
export function lacks({ fields, isElsewhere }: DocumentedResponse, name: string): boolean {
  return !isElsewhere && !fields.has(name.toLowerCase());
}

/** What a response has as content; Swagger 2 has one schema for all types that are produced. */
function contentOf(response: Members, operation: Members, document: Members): Members {
  if (response["content"] !== undefined || response["schema"] === undefined)
    return resolved(response["content"], document);
  const types = asList(operation["produces"] ?? document["produces"] ?? ["application/json"]);
  const examples = asMembers(response["examples"]);
  // An operation produces the types of its problems, too, and no response of its own tells them apart.
  const own = types.filter((it) => it !== problemMediaType || String(it) in examples);
  return Object.fromEntries(
    (own.length === 0 ? types : own).map((it) => [
      String(it),
      { schema: response["schema"], example: examples[String(it)] },
    ]),
  );
}
