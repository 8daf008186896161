import type { App } from "../app.ts";
import type { Options } from "../policy.ts";
import type { Resource } from "../resource.ts";
import type { ApiServer, NamedMethod, OpenApiDocument, Operation, PathItem } from "./document.ts";
import { envelopes } from "./envelope-schema.ts";
import { operationOf } from "./operation.ts";
import { operationIdOf, tagsOf, templateOf } from "./path.ts";
import { pathParameters } from "./path-parameters.ts";
import { problems } from "./problem-schema.ts";
import { schemesOf } from "./security.ts";
import { shared } from "./share.ts";

/** What a document says that no resource can tell. */
export interface OpenApiOptions {
  readonly title: string;
  /** Of the API, not of OpenAPI. */
  readonly version: string;
  readonly description?: string;
  readonly servers?: readonly ApiServer[];
  /** How refusals are written, as the application was told: problem details by default. */
  readonly errors?: Options["errors"];
}

/** The methods of OpenAPI 3.1, in the order in which they are listed. */
const named: readonly string[] = [
  "GET",
  "HEAD",
  "POST",
  "PUT",
  "PATCH",
  "DELETE",
  "OPTIONS",
  "TRACE",
];

/**
 * An application as an OpenAPI 3.1 document: each operation with every status that a request as it is described there can
 * end with, by the decisions that the resource leads to. Nothing in it is written by hand.
 *
 * @example openApi(app([note]), { title: "Notes", version: "1" }).paths["/notes/{id}"]?.get
 */
export function openApi(
  { resources }: Pick<App, "resources">,
  { title, version, description, servers, errors }: OpenApiOptions,
): OpenApiDocument {
  const { schemes, nameOf } = schemesOf(resources);
  const refusals = errors === "envelope" ? envelopes : problems;
  const tags = tagsOf(resources.map((it) => it.pattern));
  const ids = new Set<string>();
  const idOf = (method: string, { pattern }: Resource): string => {
    const wish = operationIdOf(method, pattern);
    let id = wish;
    for (let i = 2; ids.has(id); i++) id = `${wish}${i}`;
    ids.add(id);
    return id;
  };
  const items: Record<string, PathItem> = {};
  resources.forEach((resource, i) => {
    const operations = new Map(
      resource.methods.map((method) => [
        method,
        operationOf(resource, method, {
          operationId: idOf(method, resource),
          tag: tags[i] ?? "/",
          scheme: nameOf(resource),
          refusals,
        }),
      ]),
    );
    items[templateOf(resource.pattern)] = itemOf(resource, operations);
  });
  const { paths, parameters, responses } = shared(items);
  return {
    openapi: "3.1.1",
    info: { title, version, ...(description === undefined ? {} : { description }) },
    ...(servers === undefined ? {} : { servers }),
    tags: [...new Set(tags)].map((name) => ({ name })),
    paths,
    components: {
      schemas: refusals.schemas,
      ...(isEmpty(parameters) ? {} : { parameters }),
      ...(isEmpty(responses) ? {} : { responses }),
      ...(isEmpty(schemes) ? {} : { securitySchemes: schemes }),
    },
  };
}

function itemOf(resource: Resource, operations: ReadonlyMap<string, Operation>): PathItem {
  const parameters = pathParameters(resource);
  const { about } = resource.description;
  const others = [...operations].filter(([method]) => !named.includes(method));
  return {
    ...(about === undefined ? {} : { summary: about }),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(Object.fromEntries(
      named.flatMap((method) => {
        const operation = operations.get(method);
        return operation === undefined ? [] : [[method.toLowerCase(), operation]];
      }),
    ) as { readonly [Method in NamedMethod]?: Operation }),
    ...(others.length === 0
      ? {}
      : {
          "x-additionalOperations": Object.fromEntries(
            others.map(([method, it]) => [method, unnamed(method, it)]),
          ),
        }),
  };
}

/** An operation that stands where tools do not look for it, with a word on why. */
function unnamed(method: string, operation: Operation): Operation {
  const why = `OpenAPI 3.1 has no member for ${method}; 3.2 has. Until then the operation is described here.`;
  return {
    ...operation,
    description: [operation.description, why].filter((it) => it !== undefined).join(" "),
  };
}

function isEmpty(it: object): boolean {
  return Object.keys(it).length === 0;
}
