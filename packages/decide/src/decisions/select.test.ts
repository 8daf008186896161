import { describe, expect, test } from "vitest";
import { asked } from "../testing/asked.ts";
import type { Declared } from "../vocabulary.ts";

describe("one-choice (RFC 9110 15.4.1)", () => {
  const choices = ["/r.en", "/r.de"];

  test("where the client chooses: 300 with the choices, and the preferred one in Location", () => {
    const it = asked("one-choice", { choices, preferredChoice: "/r.en" }, {});
    expect([it.ended, it.status, it.fields["Location"]]).toEqual([true, 300, "/r.en"]);
    expect(it.content).toBe("/r.en\n/r.de\n");
    expect(asked("one-choice", { choices }, {}).fields).not.toHaveProperty("Location");
  });

  test("it comes before 304 (RFC 9110 13.2.1)", () => {
    const headers = { "If-None-Match": "*" };
    expect(asked("one-choice", { choices }, { headers }).status).toBe(300);
  });

  test("a change is not offered a choice", () => {
    expect(asked("one-choice", { choices }, { method: "DELETE" }).said).toBeUndefined();
  });
});

describe("acceptable (RFC 9110 12)", () => {
  const get = (resource: Declared, headers: Record<string, string>) =>
    asked("acceptable", resource, { headers });
  const mediaTypes = ["text/html", "application/json"];

  test("nothing asked for: the server's favourite (RFC 9110 12.4.1)", () => {
    const it = get({ mediaTypes }, {});
    expect([it.status, it.fields["Content-Type"]]).toEqual([200, "text/html"]);
  });

  test.each([
    ["application/json", "application/json"],
    ["text/html;q=0.1, */*", "application/json"],
    ["text/html;q=0, */*", "application/json"],
    ["text/*, text/html;q=0.5, application/json;q=0.6", "application/json"],
    ["*/*", "text/html"],
    [";;;", "text/html"],
  ])("Accept: %s chooses %s (RFC 9110 12.5.1)", (accept, type) => {
    expect(get({ mediaTypes }, { Accept: accept }).fields["Content-Type"]).toBe(type);
  });

  test("none of them: 406, with what there is and Vary", () => {
    const it = get({ mediaTypes }, { Accept: "image/png" });
    expect([it.ended, it.status, it.fields["Vary"]]).toEqual([true, 406, "Accept"]);
    expect(it.content).toContain("text/html, application/json");
  });

  test("406 depends on what the resource itself depends on, too", () => {
    const it = get({ mediaTypes, headers: { vary: "Origin" } }, { Accept: "image/png" });
    expect([it.status, it.fields["Vary"]]).toEqual([406, "Accept, Origin"]);
  });

  test("a dimension may be disregarded where it would leave nothing (RFC 9110 12.4.1)", () => {
    expect(get({ mediaTypes, disregard: ["accept"] }, { Accept: "image/png" }).status).toBe(200);
    const two = { mediaTypes, languages: ["en"], disregard: ["accept" as const] };
    expect(get(two, { Accept: "image/png", "Accept-Language": "de" }).status).toBe(406);
  });

  test("representations are rated as a whole (RFC 9110 12.4.2)", () => {
    const it = get(
      { mediaTypes, languages: ["en", "de"], encodings: ["gzip"] },
      {
        Accept: "text/html;q=0.5, application/json",
        "Accept-Language": "de, en;q=0.1",
        "Accept-Encoding": "gzip, identity;q=0.5",
      },
    );
    expect(it.fields).toMatchObject({
      "Content-Type": "application/json",
      "Content-Language": "de",
      "Content-Encoding": "gzip",
    });
  });

  test("Vary lists what the choice looks at, also when the request does not send it (RFC 9110 12.5.5)", () => {
    expect(get({ languages: ["en", "de"], encodings: ["gzip"] }, {}).fields["Vary"]).toBe(
      "Accept-Language, Accept-Encoding",
    );
    expect(get({}, { Accept: "text/plain" }).fields).not.toHaveProperty("Vary");
  });

  test("identity may be refused (RFC 9110 12.5.3)", () => {
    expect(get({}, { "Accept-Encoding": "identity;q=0" }).status).toBe(406);
    expect(get({ encodings: ["br"] }, { "Accept-Encoding": "br, *;q=0" }).status).toBe(200);
  });

  test("the charset becomes a parameter of text", () => {
    const it = get({ charsets: ["utf-8", "iso-8859-1"] }, { "Accept-Charset": "iso-8859-1" });
    expect(it.fields["Content-Type"]).toBe("text/plain;charset=iso-8859-1");
  });

  test("what is not acceptable is found before what has changed: 406 comes before 304 (RFC 9110 13.2.1)", () => {
    const headers = { Accept: "image/png", "If-None-Match": '"a"' };
    expect(get({ etag: '"a"' }, headers).status).toBe(406);
  });

  test("a change is not negotiated", () => {
    const it = asked("acceptable", {}, { method: "DELETE", headers: { Accept: "image/png" } });
    expect([it.said, it.status]).toEqual([undefined, 204]);
  });
});
