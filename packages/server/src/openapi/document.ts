/**
 * As much of OpenAPI 3.1 as is derived here. What is `readonly` below never changes once it is made, so that one document
 * can be given to everybody.
 */
export interface OpenApiDocument {
  readonly openapi: "3.1.1";
  readonly info: Info;
  readonly servers?: readonly ApiServer[];
  readonly tags?: readonly { readonly name: string }[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: Components;
}

/** What is documented. */
export interface Info {
  readonly title: string;
  readonly version: string;
  readonly description?: string;
}

/** Where it can be reached. */
export interface ApiServer {
  readonly url: string;
  readonly description?: string;
}

/** The methods that OpenAPI 3.1 has a member for. */
export type NamedMethod =
  | "get"
  | "head"
  | "post"
  | "put"
  | "patch"
  | "delete"
  | "options"
  | "trace";

/** One path, with an operation for each method. */
export type PathItem = {
  readonly summary?: string;
  readonly parameters?: readonly (Parameter | Ref)[];
  /** Operations of methods that OpenAPI 3.1 cannot name, such as QUERY. */
  readonly "x-additionalOperations"?: Readonly<Record<string, Operation>>;
} & { readonly [Method in NamedMethod]?: Operation };

/** What a method does at a path. */
export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly (Parameter | Ref)[];
  readonly requestBody?: RequestBody;
  readonly responses: Readonly<Record<string, ApiResponse | Ref>>;
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
}

/** A part of the path or of the query, or a request field. */
export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required?: boolean;
  readonly description?: string;
  readonly schema: JsonSchema;
}

/** The content of a request. */
export interface RequestBody {
  readonly required: boolean;
  readonly description?: string;
  readonly content: Readonly<Record<string, MediaTypeObject>>;
}

/** A response with one status. */
export interface ApiResponse {
  readonly description: string;
  readonly headers?: Readonly<Record<string, Header>>;
  readonly content?: Readonly<Record<string, MediaTypeObject>>;
}

/** A response field. */
export interface Header {
  readonly description?: string;
  readonly required?: boolean;
  readonly schema: JsonSchema;
}

/** Content of one media type. */
export interface MediaTypeObject {
  readonly schema?: JsonSchema;
  readonly example?: unknown;
}

/** A schema of JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What stands in for something shared. */
export interface Ref {
  readonly $ref: string;
}

/** What several places share. */
export interface Components {
  readonly schemas: Readonly<Record<string, JsonSchema>>;
  readonly parameters?: Readonly<Record<string, Parameter>>;
  readonly responses?: Readonly<Record<string, ApiResponse>>;
  readonly securitySchemes?: Readonly<Record<string, SecurityScheme>>;
}

/** How a client says who it is, by a scheme of HTTP authentication. */
export interface SecurityScheme {
  readonly type: "http";
  readonly scheme: string;
  readonly description?: string;
}
