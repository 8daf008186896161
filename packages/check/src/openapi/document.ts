import { exampleOf, targetOf } from "./example.ts";
import { asList, asMembers, isElsewhere, type Members, resolved } from "./refer.ts";
import { type DocumentedResponse, responseOf } from "./response.ts";
import { Schemas } from "./schema.ts";

/** One operation of a document, as far as statuses are concerned. */
export interface Operation {
  /** In upper case. */
  readonly method: string;
  readonly path: string;
  /** Whether it is called by the API, not by its clients: one of a webhook or of a callback. */
  readonly isOutgoing: boolean;
  /** Where it stands: `#/paths/~1items/get`. */
  readonly pointer: string;
  readonly responses: readonly DocumentedResponse[];
  /** Whether it has to have some: since OpenAPI 3.1 it may also say nothing of them. */
  readonly needsResponses: boolean;
  /** Names of its header parameters, in lower case. */
  readonly asks: ReadonlySet<string>;
  /** Whether it has parameters in another document, so that it may ask for more. */
  readonly mayAskMore: boolean;
  /** Whether it has parameters that can be wrong: in the path, in the query, or required. */
  readonly takesInput: boolean;
  /** The path with its parameters filled in by their examples, and required ones of the query; `undefined` where one has none. */
  readonly target: string | undefined;
  /** An example of the request's content, with its media type. */
  readonly example: { readonly type: string; readonly value: unknown } | undefined;
  readonly hasContent: boolean;
  readonly isSecured: boolean;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/** Whether a value is an OpenAPI or Swagger document. */
export function isOpenApi(value: unknown): value is Members {
  const members = asMembers(value);
  return typeof members["openapi"] === "string" || typeof members["swagger"] === "string";
}

/** The operations of a document that its clients can call; what refers to nothing counts as empty. */
export function operationsIn(document: Members): Operation[] {
  const schemas = new Schemas(document);
  return Object.entries(asMembers(document["paths"])).flatMap(([path, item]) =>
    operationsOf(item, { path, pointer: `#/paths/${escaped(path)}`, document, schemas }),
  );
}

/** The operations that an API calls itself: those of its webhooks and of its callbacks. */
export function outgoingIn(document: Members): Operation[] {
  const schemas = new Schemas(document);
  const webhooks = Object.entries(asMembers(document["webhooks"])).flatMap(([path, item]) =>
    operationsOf(item, {
      path,
      pointer: `#/webhooks/${escaped(path)}`,
      document,
      schemas,
      isOutgoing: true,
    }),
  );
  const callbacks = Object.entries(asMembers(document["paths"])).flatMap(([path, item]) =>
    entriesOf(item, document).flatMap(({ name, operation }) =>
      Object.entries(asMembers(operation["callbacks"])).flatMap(([key, callback]) =>
        Object.entries(resolved(callback, document)).flatMap(([url, it]) =>
          operationsOf(it, {
            path: url,
            pointer: `#/paths/${escaped(path)}/${name}/callbacks/${escaped(key)}/${escaped(url)}`,
            document,
            schemas,
            isOutgoing: true,
          }),
        ),
      ),
    ),
  );
  return [...webhooks, ...callbacks];
}

/** Where a path item is. */
interface Place {
  readonly path: string;
  readonly pointer: string;
  readonly document: Members;
  readonly schemas: Schemas;
  readonly isOutgoing?: boolean;
}

function operationsOf(value: unknown, place: Place): Operation[] {
  const item = itemOf(value, place.document);
  return entriesOf(value, place.document).map((it) => operationOf(it, item, place));
}

/** A path item with what it refers to. */
function itemOf(value: unknown, document: Members): Members {
  return { ...resolved(value, document), ...asMembers(value) };
}

/** An operation as it is written, and where in its path item. */
interface Entry {
  readonly name: string;
  readonly method: string;
  readonly operation: Members;
}

function entriesOf(value: unknown, document: Members): Entry[] {
  const item = itemOf(value, document);
  // Methods without a member of their own have one since OpenAPI 3.2, and an extension before.
  const others = ["additionalOperations", "x-additionalOperations"].flatMap((member) =>
    Object.entries(asMembers(item[member])).map(([method, it]) => ({
      name: `${member}/${escaped(method)}`,
      method,
      it,
    })),
  );
  return [
    ...methods.map((name) => ({ name, method: name.toUpperCase(), it: item[name] })),
    ...others,
  ]
    .filter(({ it }) => typeof it === "object" && it !== null && !isAway(it, document))
    .map(({ name, method, it }) => ({ name, method, operation: resolved(it, document) }));
}

/** Whether an operation, or all of its responses, are in another document. */
function isAway(operation: unknown, document: Members): boolean {
  const { responses } = resolved(operation, document);
  return isElsewhere(operation, document) || isElsewhere(responses, document);
}

function operationOf(
  { name, method, operation }: Entry,
  item: Members,
  { path, pointer, document, schemas, isOutgoing = false }: Place,
): Operation {
  const written = [...asList(item["parameters"]), ...asList(operation["parameters"])];
  const parameters = written.map((it) => resolved(it, document));
  // What is said of all operations is said of those of this API.
  const security = operation["security"] ?? (isOutgoing ? undefined : document["security"]);
  return {
    method,
    path,
    isOutgoing,
    pointer: `${pointer}/${name}`,
    responses: Object.entries(resolved(operation["responses"], document))
      .filter(([key]) => !key.startsWith("x-"))
      .map(([key, it]) => responseOf(key, it, { operation, document, schemas })),
    needsResponses:
      operation["responses"] !== undefined || !/^3\.[1-9]/.test(String(document["openapi"])),
    asks: new Set(
      parameters
        .filter((it) => it["in"] === "header")
        .map((it) => String(it["name"]).toLowerCase()),
    ),
    mayAskMore: written.some((it) => isElsewhere(it, document)),
    takesInput: parameters.some(
      (it) => it["in"] === "path" || it["in"] === "query" || it["required"] === true,
    ),
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

/** A name as a step of a JSON Pointer (RFC 6901 3). */
function escaped(name: string): string {
  return name.replace(/~/g, "~0").replace(/\//g, "~1");
}
