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
  /** Examples of its content, with their media types. */
  readonly examples: readonly { readonly type: string; readonly value: unknown }[];
  /** Schemas of its content, by media type, references resolved. */
  readonly schemas: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
}

/** One operation of a document, as far as statuses are concerned. */
export interface Operation {
  /** In upper case. */
  readonly method: string;
  readonly path: string;
  /** Where it stands: `#/paths/~1items/get`. */
  readonly pointer: string;
  readonly responses: readonly DocumentedResponse[];
  /** Names of its header parameters, in lower case. */
  readonly asks: ReadonlySet<string>;
  readonly hasParameters: boolean;
  /** The path with its parameters filled in by their examples, and required ones of the query; `undefined` where one has none. */
  readonly target: string | undefined;
  /** An example of the request's content, with its media type. */
  readonly example: { readonly type: string; readonly value: unknown } | undefined;
  readonly hasContent: boolean;
  readonly isSecured: boolean;
}

type Members = Readonly<Record<string, unknown>>;

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/** Whether a value is an OpenAPI or Swagger document. */
export function isOpenApi(value: unknown): value is Members {
  const members = asMembers(value);
  return typeof members["openapi"] === "string" || typeof members["swagger"] === "string";
}

/** The operations of a document; what refers to nothing counts as empty. */
export function operationsIn(document: Members): Operation[] {
  const paths = asMembers(document["paths"]);
  return Object.entries(paths).flatMap(([path, item]) => {
    const of = resolved(item, document);
    return methods.flatMap((name) =>
      typeof of[name] === "object" && of[name] !== null
        ? [operationOf(name, path, of, document)]
        : [],
    );
  });
}

function operationOf(name: string, path: string, item: Members, document: Members): Operation {
  const operation = asMembers(item[name]);
  const parameters = [...asList(item["parameters"]), ...asList(operation["parameters"])].map((it) =>
    resolved(it, document),
  );
  const pointer = `#/paths/${path.replace(/~/g, "~0").replace(/\//g, "~1")}/${name}`;
  const security = operation["security"] ?? document["security"];
  return {
    method: name.toUpperCase(),
    path,
    pointer,
    responses: Object.entries(asMembers(operation["responses"]))
      .filter(([key]) => !key.startsWith("x-"))
      .map(([key, it]) => responseOf(key, resolved(it, document), operation, document)),
    asks: new Set(
      parameters
        .filter((it) => it["in"] === "header")
        .map((it) => String(it["name"]).toLowerCase()),
    ),
    hasParameters: parameters.length > 0,
    target: targetOf(path, parameters, document),
    example: exampleOf(resolved(operation["requestBody"], document), document),
    hasContent:
      operation["requestBody"] !== undefined ||
      parameters.some((it) => it["in"] === "body" || it["in"] === "formData"),
    // Nothing at all among the alternatives is a way in without credentials.
    isSecured:
      asList(security).length > 0 &&
      !asList(security).some((it) => Object.keys(asMembers(it)).length === 0),
  };
}

/** A target that can be asked for. */
function targetOf(
  path: string,
  parameters: readonly Members[],
  document: Members,
): string | undefined {
  const exampleIn = (it: Members): string | undefined => {
    const schema = resolved(it["schema"], document);
    const [named] = Object.values(asMembers(it["examples"]));
    const all = [
      it["example"],
      resolved(named, document)["value"],
      schema["example"],
      schema["default"],
      asList(schema["enum"])[0],
    ];
    const found = all.find((one) => typeof one === "string" || typeof one === "number");
    return found === undefined ? undefined : String(found);
  };
  let isWhole = true;
  const filled = path.replace(/\{([^}]*)\}/g, (_, name: string) => {
    const parameter = parameters.find((it) => it["in"] === "path" && it["name"] === name);
    const value = parameter === undefined ? undefined : exampleIn(parameter);
    if (value === undefined) isWhole = false;
    return encodeURIComponent(value ?? "");
  });
  const query = parameters.flatMap((it) => {
    if (it["in"] !== "query" || it["required"] !== true) return [];
    const value = exampleIn(it);
    if (value === undefined) isWhole = false;
    return [`${encodeURIComponent(String(it["name"]))}=${encodeURIComponent(value ?? "")}`];
  });
  return isWhole ? `${filled}${query.length === 0 ? "" : `?${query.join("&")}`}` : undefined;
}

function exampleOf(body: Members, document: Members): Operation["example"] {
  for (const [type, it] of Object.entries(asMembers(body["content"]))) {
    const media = asMembers(it);
    const [named] = Object.values(asMembers(media["examples"]));
    const all = [
      media["example"],
      resolved(named, document)["value"],
      resolved(media["schema"], document)["example"],
    ];
    const value = all.find((one) => one !== undefined);
    if (value !== undefined) return { type, value };
  }
  return undefined;
}

function responseOf(
  key: string,
  response: Members,
  operation: Members,
  document: Members,
): DocumentedResponse {
  const content = contentOf(response, operation, document);
  const schemas = new Map<string, Members>();
  const examples: { type: string; value: unknown }[] = [];
  for (const [type, it] of Object.entries(content)) {
    const media = asMembers(it);
    const schema = resolved(media["schema"], document);
    schemas.set(type, schema);
    const given = [
      media["example"],
      schema["example"],
      ...Object.values(asMembers(media["examples"])).map((one) => resolved(one, document)["value"]),
    ];
    for (const value of given) if (value !== undefined) examples.push({ type, value });
  }
  return {
    key,
    status: /^\d+$/.test(key) ? Number(key) : undefined,
    fields: new Set(Object.keys(asMembers(response["headers"])).map((it) => it.toLowerCase())),
    types: Object.keys(content),
    examples,
    schemas,
  };
}

/** What a response has as content; Swagger 2 has one schema for all types that are produced. */
function contentOf(response: Members, operation: Members, document: Members): Members {
  if (response["content"] !== undefined || response["schema"] === undefined)
    return asMembers(response["content"]);
  const types = asList(operation["produces"] ?? document["produces"] ?? ["application/json"]);
  const examples = asMembers(response["examples"]);
  return Object.fromEntries(
    types.map((it) => [String(it), { schema: response["schema"], example: examples[String(it)] }]),
  );
}

/** A value, or what it refers to within the document. */
function resolved(value: unknown, document: Members, depth = 0): Members {
  const members = asMembers(value);
  const ref = members["$ref"];
  if (typeof ref !== "string" || depth > 20) return members;
  if (!ref.startsWith("#/")) return {};
  let at: unknown = document;
  for (const part of ref.slice(2).split("/")) {
    at = asMembers(at)[decoded(part).replace(/~1/g, "/").replace(/~0/g, "~")];
  }
  return resolved(at, document, depth + 1);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export function asMembers(value: unknown): Members {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Members)
    : {};
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
