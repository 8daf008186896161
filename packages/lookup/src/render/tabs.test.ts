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
        {
          id: "one",
          label: "One",
          language: "js",
          listings: [
            { text: "if (a < b) {\n  c();\n}", note: ["See ", { link: "/y", text: "y" }] },
          ],
        },
        {
          id: "two",
          label: "<Two>",
          language: "python",
          listings: [{ text: "```", proof: "HTTP/1.1 500 <Oops>" }],
        },
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

test("what is said to code stands below it, and what came of it as well", () => {
  const html = renderHtml(doc);
  expect(html).toContain('</code></pre><p class="note">See <a href="/y">y</a></p></section>');
  expect(html).toContain("<code>HTTP/1.1 500 &lt;Oops&gt;</code>");
});

test("text and Markdown have all of them", () => {
  expect(renderText(doc)).toContain(
    "One\nSee y\n    if (a < b) {\n      c();\n    }\n\n<Two>\n    ```\n\n    HTTP/1.1 500 <Oops>\n",
  );
  expect(renderMarkdown(doc)).toContain(
    "### One\n\nSee [y](/y)\n\n```js\nif (a < b) {\n  c();\n}\n```\n\n",
  );
  expect(renderMarkdown(doc)).toContain("````python\n```\n````\n\n```\nHTTP/1.1 500 <Oops>\n```");
});

test("where each is alone, text and Markdown say where, since so much code is no page", () => {
  const [tabs] = doc.blocks;
  const there: Doc = { ...doc, blocks: [{ ...tabs, alone: "/429?in=" } as never] };
  expect(renderText(there)).toContain("One    /429?in=one\n<Two>  /429?in=two\n");
  expect(renderMarkdown(there)).toContain("- [One](/429?in=one)\n");
  expect(renderText(there)).not.toContain("if (a");
});

test("where a page has too many, it says what the code does and where it is, and a script knows that", () => {
  const [tabs] = doc.blocks;
  const lazy = {
    id: "two",
    label: "Two",
    language: "js",
    listings: [],
    at: { link: "/429?in=two", does: "Waits." },
  };
  const html = renderHtml({ ...doc, blocks: [{ ...tabs, tabs: [lazy] } as never] });
  expect(html).toContain(
    '<section data-tab="two" data-at="/429?in=two"><h3>Two</h3><p>Waits. <a href="/429?in=two">The code</a></p></section>',
  );
});
