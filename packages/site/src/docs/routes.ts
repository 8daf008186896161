import { stringify } from "@verdict/lookup";
import type { OpenApiDocument } from "@verdict/server/openapi";
import type { Frame } from "../html/layout.ts";
import type { Answer } from "../http/answer.ts";
import { answerWith } from "../http/versioned.ts";
import type { Call, Route } from "../routes/route.ts";
import { readViewer, type Viewer } from "./files.ts";
import { docsPage, docsPath } from "./page.ts";
import { policyFor } from "./policy.ts";

/**
 * `/openapi.json` and `/docs`: the document of an API, and the page on which people read it and try it out.
 *
 * @example serve({ routes: docsRoutes(openApi(api, { title: "Notes", version: "1" })) })
 */
export function docsRoutes(document: OpenApiDocument): readonly Route[] {
  const viewer = readViewer();
  const doc = docsPage(document);
  const text = `${stringify(document)}\n`;
  const fields = { "Content-Security-Policy": policyFor(document) };
  const frame = viewer === undefined ? {} : frameOf(viewer);
  return [
    {
      path: /^\/openapi$/,
      answer: ({ target }) =>
        target.suffix === "json"
          ? {
              kind: "file",
              type: "application/json; charset=utf-8",
              content: text,
              fields: { "Access-Control-Allow-Origin": "*" },
            }
          : undefined,
    },
    {
      path: new RegExp(`^${docsPath}$`),
      answer: () => ({ kind: "page", doc, fresh: true, frame, fields }),
    },
    {
      path: new RegExp(`^${docsPath}/(.+)$`),
      answer: (call) => (viewer === undefined ? undefined : fileAt(viewer, call)),
    },
  ];
}

function fileAt(viewer: Viewer, { target, parts }: Call): Answer | undefined {
  const suffix = target.suffix === undefined ? "" : `.${target.suffix}`;
  const file = viewer.get(`${parts[0]}${suffix}`);
  return file === undefined ? undefined : answerWith(file, target);
}

function frameOf(viewer: Viewer): Frame {
  const at = (name: string): string => `${docsPath}/${name}?v=${viewer.get(name)?.version}`;
  return {
    head: `<link rel="stylesheet" href="${at("swagger-ui.css")}">
<link rel="stylesheet" href="${at("viewer.css")}">
<script src="${at("swagger-ui-bundle.js")}" defer></script>
<script src="${at("start.js")}" defer></script>
`,
    after: `<div id="viewer"></div>\n`,
  };
}
