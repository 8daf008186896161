import type { App } from "../app.ts";
import { json } from "../json.ts";
import { type Resource, resource } from "../resource.ts";
import { type OpenApiOptions, openApi } from "./open-api.ts";

/** What the documentation of an application is told. */
export interface DocumentationOptions extends OpenApiOptions {
  /** Where the document is; `/openapi.json` by default. */
  readonly path?: string;
}

/**
 * The OpenAPI document of an application, as resources to put beside its own.
 *
 * @example app([...api.resources, ...documentation(api, { title: "Notes", version: "1" })])
 */
export function documentation(
  app: Pick<App, "resources">,
  { path = "/openapi.json", ...options }: DocumentationOptions,
): readonly Resource[] {
  // Made with the first request: who never asks never pays.
  let made: Promise<Made> | undefined;
  return [
    resource(path, {
      about: "What this API can be asked and what it answers, as OpenAPI 3.1.",
      load: () => {
        made ??= make(json(openApi(app, options)));
        return made;
      },
      version: (it) => it.tag,
      offer: {
        "application/json": (it) => it.text,
        "application/vnd.oai.openapi+json;version=3.1": (it) => it.text,
      },
      fields: { "Cache-Control": "no-cache" },
    }),
  ];
}

interface Made {
  readonly text: string;
  readonly tag: string;
}

async function make(text: string): Promise<Made> {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  const tag = [...new Uint8Array(hash).subarray(0, 12)]
    .map((it) => it.toString(16).padStart(2, "0"))
    .join("");
  return { text, tag };
}
