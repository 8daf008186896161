import { describe, expect, test } from "vitest";
import { asked } from "../testing/asked.ts";

describe("method-allowed (RFC 9110 15.5.6)", () => {
  test("a known method that the resource does not have is 405, with those it has", () => {
    const it = asked("method-allowed", { methods: ["GET", "PUT"] }, { method: "POST" });
    expect([it.ended, it.status, it.fields["Allow"]]).toEqual([true, 405, "GET, PUT"]);
  });

  test("Allow may be empty: it is there all the same (RFC 9110 10.2.1)", () => {
    expect(asked("method-allowed", { methods: [] }, {}).fields["Allow"]).toBe("");
  });

  test("HEAD is not implied by GET", () => {
    expect(asked("method-allowed", { methods: ["GET"] }, { method: "HEAD" }).status).toBe(405);
  });

  test("it comes before 401: what is allowed is no secret", () => {
    const resource = { methods: ["GET"], challenge: "Basic", authenticated: false };
    expect(asked("method-allowed", resource, { method: "PUT" }).status).toBe(405);
  });
});

describe("options (RFC 9110 9.3.7)", () => {
  test("200 with Allow, and with the types that PATCH and POST take", () => {
    const resource = {
      methods: ["OPTIONS", "PATCH", "POST"],
      acceptsBodyFor: { PATCH: ["application/merge-patch+json"], POST: ["text/plain", "text/csv"] },
    };
    const it = asked("options", resource, { method: "OPTIONS" });
    expect([it.ended, it.status]).toEqual([true, 200]);
    expect(it.fields).toMatchObject({
      Allow: "OPTIONS, PATCH, POST",
      "Accept-Patch": "application/merge-patch+json",
      "Accept-Post": "text/plain, text/csv",
    });
  });

  test("… and those of QUERY as the structured field that it is (RFC 10008 3)", () => {
    const acceptsBodyFor = { QUERY: ["application/sql; charset=UTF-8", "application/*"] };
    const it = asked("options", { acceptsBodyFor }, { method: "OPTIONS" });
    expect(it.fields["Accept-Query"]).toBe("application/sql;charset=UTF-8, application/*");
  });

  test("types of a method that is not allowed are not told", () => {
    const resource = { methods: ["OPTIONS"], acceptsBodyFor: { POST: ["text/plain"] } };
    const it = asked("options", resource, { method: "OPTIONS" });
    expect(it.fields).not.toHaveProperty("Accept-Post");
  });

  test("a preflight carries no credentials: it is answered before they are asked for", () => {
    const resource = { challenge: "Bearer", authenticated: false, exists: false };
    expect(asked("options", resource, { method: "OPTIONS" }).status).toBe(200);
  });

  test("* asks what the server as a whole can do (RFC 9110 9.3.7)", () => {
    const resource = { methods: ["GET"], serverMethods: ["GET", "OPTIONS", "PUT"] };
    const it = asked("options", resource, { method: "OPTIONS", path: "*" });
    expect([it.status, it.fields["Allow"]]).toEqual([200, "GET, OPTIONS, PUT"]);
  });

  test("other methods are not asked", () => {
    expect(asked("options", {}, {}).said).toBeUndefined();
  });
});

describe("trace (RFC 9110 9.3.8)", () => {
  test("200 with the request as message/http, without its credentials", () => {
    const headers = {
      "X-A": "1",
      Authorization: "Basic x",
      Cookie: "a=b",
      "proxy-authorization": "x",
    };
    const it = asked("trace", {}, { method: "TRACE", path: "/r", headers });
    expect([it.ended, it.status, it.fields["Content-Type"]]).toEqual([true, 200, "message/http"]);
    expect(it.content).toBe("TRACE /r HTTP/1.1\r\nX-A: 1\r\n\r\n");
  });

  test("where it is not allowed it is 405", () => {
    expect(asked("trace", { methods: ["GET"] }, { method: "TRACE" }).status).toBe(405);
  });
});
