import { expect, test } from "vitest";
import type { Doc } from "../doc.ts";
import { renderHtml } from "./html.ts";
import { renderMarkdown } from "./markdown.ts";
import { renderText } from "./text.ts";

const doc: Doc = {
  path: "/x",
  title: "X",
  data: {},
  blocks: [
    {
      kind: "tabs",
      group: "server",
      label: "What the server says",
      tabs: [
        { id: "one", label: "One", language: "js", text: "if (a < b) {\n  c();\n}" },
        { id: "two", label: "<Two>", language: "python", text: "```" },
      ],
    },
  ],
};

test("HTML has each under its heading, and says what a script may make tabs of", () => {
  const html = renderHtml(doc);
  expect(html).toContain(
    '<div class="tabs" data-group="server" data-label="What the server says">',
  );
  expect(html).toContain('<section data-tab="one"><h3>One</h3><pre role="group" aria-label="One"');
  expect(html).toContain("<code>if (a &lt; b) {\n  c();\n}</code>");
  expect(html).toContain("<h3>&lt;Two&gt;</h3>");
});

test("text and Markdown have all of them", () => {
  expect(renderText(doc)).toContain("One\n    if (a < b) {\n      c();\n    }\n\n<Two>\n    ```\n");
  expect(renderMarkdown(doc)).toContain("### One\n\n```js\nif (a < b) {\n  c();\n}\n```\n\n");
  expect(renderMarkdown(doc)).toContain("````python\n```\n````");
});
