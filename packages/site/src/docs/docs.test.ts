import { app, json, resource } from "@verdict/server";
import { openApi } from "@verdict/server/openapi";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Serving, serve } from "../node.ts";
import { readViewer } from "./files.ts";
import { policyFor } from "./policy.ts";
import { docsRoutes } from "./routes.ts";

const document = openApi(
  app([
    resource("/api/notes", {
      about: "All <notes>.",
      load: () => [],
      offer: { "application/json": json },
      QUERY: { accept: { "text/plain": null }, run: () => [] },
    }),
    resource("/api/notes/:id", { about: "A note.", DELETE: () => undefined }),
  ]),
  { title: "Notes & more", version: "7" },
);

let site: Serving;
beforeAll(async () => {
  site = await serve({ port: 0, routes: docsRoutes(document) });
});
afterAll(() => site.close());

const browser = { Accept: "text/html", "User-Agent": "Mozilla/5.0" };

function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${site.url}${path}`, { headers });
}

describe("/openapi.json", () => {
  test("is the document, with a validator", async () => {
    const response = await get("/openapi.json");
    expect(response.headers.get("Content-Type")).toBe("application/json; charset=utf-8");
    expect(await response.json()).toEqual(document);
    const again = await get("/openapi.json", {
      "If-None-Match": response.headers.get("ETag") ?? "",
    });
    expect(again.status).toBe(304);
  });

  test("comes in this form only", async () => {
    expect((await get("/openapi.txt")).status).toBe(404);
    expect((await get("/openapi")).status).toBe(404);
  });
});

describe("/docs", () => {
  test("lists every operation with its statuses, without a script", async () => {
    const html = await (await get("/docs", browser)).text();
    expect(html).toContain("<title>Notes &amp; more · Verdict</title>");
    expect(html).toContain("<code>QUERY /api/notes</code>");
    expect(html).toContain("<code>DELETE /api/notes/{id}</code>");
    expect(html).toContain("All &lt;notes&gt;.");
    expect(html).toContain('<a href="/406">406</a>');
  });

  test("is text for curl, Markdown and JSON for who wants that", async () => {
    const text = await (await get("/docs", { "User-Agent": "curl/8.9.1" })).text();
    expect(text).toMatch(/^Notes & more/);
    expect(text).toContain("QUERY /api/notes ");
    expect(await (await get("/docs.md")).text()).toContain("# Notes");
    const data = await (await get("/docs", { Accept: "application/json" })).json();
    expect(data).toMatchObject({ title: "Notes & more", version: "7", document: "/openapi.json" });
    expect(data.operations).toContainEqual({
      method: "DELETE",
      path: "/api/notes/{id}",
      operationId: "deleteApiNotesById",
      summary: "A note.",
      statuses: Object.keys(document.paths["/api/notes/{id}"]?.delete?.responses ?? {})
        .filter((it) => it !== "default")
        .map(Number),
    });
  });

  test("may load what is its own, and nothing inline", async () => {
    const policy = (await get("/docs", browser)).headers.get("Content-Security-Policy");
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
    expect(policy).not.toContain("unsafe");
    const other = (await get("/404", browser)).headers.get("Content-Security-Policy");
    expect(other).toContain("connect-src 'self';");
    expect(other).not.toContain("unsafe");
  });

  test("may ask the servers that the document names, and no others", () => {
    const servers = [
      { url: "https://api.example.com/v1" },
      { url: "/here" },
      { url: "https://{host}/ 'unsafe-inline'" },
      { url: "javascript:alert(1)" },
    ];
    expect(policyFor({ ...document, servers })).toContain(
      "connect-src 'self' https://api.example.com; form-action",
    );
  });
});

const viewer = readViewer();

describe.skipIf(viewer === undefined)("the viewer", () => {
  test("is loaded from here only, each file by its version", async () => {
    const html = await (await get("/docs", browser)).text();
    const loaded = [...html.matchAll(/(?:src|href)="([^"]*\.(?:js|css)(?:\?[^"]*)?)"/g)].map(
      ([, path]) => path ?? "",
    );
    expect(loaded).toHaveLength(7);
    for (const path of loaded) {
      expect(path).toMatch(/^\/(?:style\.css$|search\.js|offline\.js|docs\/)/);
      const response = await get(path);
      expect(response.status, path).toBe(200);
      expect(response.headers.get("Content-Type")).toMatch(
        /^text\/(?:javascript|css); charset=utf-8$/,
      );
      if (path.startsWith("/docs/")) {
        expect(response.headers.get("Cache-Control")).toBe("public, max-age=31536000, immutable");
      }
    }
  });

  test("is asked for anew where the version is missing or another one", async () => {
    const response = await get("/docs/swagger-ui.css?v=0");
    expect(response.headers.get("Cache-Control")).toBe("no-cache");
    const etag = response.headers.get("ETag") ?? "";
    expect((await get("/docs/swagger-ui.css", { "If-None-Match": etag })).status).toBe(304);
  });

  test("brings its licences", async () => {
    expect(await (await get("/docs/LICENSE.txt")).text()).toContain("Apache License");
    const notice = await get("/docs/swagger-ui-bundle.js.LICENSE.txt");
    expect([notice.status, notice.headers.get("Content-Type")]).toEqual([
      200,
      "text/plain; charset=utf-8",
    ]);
  });

  test("has no other files", async () => {
    for (const path of ["/docs/", "/docs/..%2f..%2fpackage.json", "/docs/index.html"]) {
      expect((await get(path)).status, path).toBe(404);
    }
  });
});
