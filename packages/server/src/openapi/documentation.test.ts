import { expect, test } from "vitest";
import { app } from "../app.ts";
import { toFetch } from "../fetch.ts";
import { json } from "../json.ts";
import { resource } from "../resource.ts";
import { documentation } from "./documentation.ts";
import { openApi } from "./open-api.ts";

const told = { title: "Hello", version: "1" };
const api = app([resource("/hello", { load: () => "Hello", offer: { "application/json": json } })]);
const handle = toFetch(app([...api.resources, ...documentation(api, told)]));

function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return handle(new Request(`http://example.com${path}`, { headers }));
}

test("the document is a resource beside those it is about", async () => {
  const response = await get("/openapi.json");
  expect(response.headers.get("Content-Type")).toBe("application/json");
  expect(response.headers.get("Vary")).toBe("Accept");
  expect(await response.json()).toEqual(openApi(api, told));
  expect((await get("/hello")).ok).toBe(true);
});

test("it comes as the media type of OpenAPI for who asks for that", async () => {
  const type = "application/vnd.oai.openapi+json;version=3.1";
  const response = await get("/openapi.json", { Accept: type });
  expect(response.headers.get("Content-Type")).toBe(type);
  expect(await response.json()).toHaveProperty("openapi", "3.1.1");
});

test("it is sent once to who asks again", async () => {
  const etag = (await get("/openapi.json")).headers.get("ETag") ?? "";
  const again = await get("/openapi.json", { "If-None-Match": etag });
  expect([again.status, await again.text()]).toEqual([304, ""]);
});

test("it can have another path", async () => {
  const elsewhere = documentation(api, { ...told, path: "/api/description" });
  const response = await toFetch(app(elsewhere))(new Request("http://example.com/api/description"));
  expect(response.status).toBe(200);
});
