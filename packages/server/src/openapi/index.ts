export type {
  ApiResponse,
  ApiServer,
  Components,
  Header,
  Info,
  JsonSchema,
  MediaTypeObject,
  NamedMethod,
  OpenApiDocument,
  Operation,
  Parameter,
  PathItem,
  Ref,
  RequestBody,
  SecurityScheme,
} from "./document.ts";
export { type DocumentationOptions, documentation } from "./documentation.ts";
export { type OpenApiOptions, openApi } from "./open-api.ts";
