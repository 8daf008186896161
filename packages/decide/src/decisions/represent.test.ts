import { describe, expect, test } from "vitest";
import { asked } from "../testing/asked.ts";
import type { Declared } from "../vocabulary.ts";

describe("works (RFC 9110 15.6.1)", () => {
  test.each(["GET", "HEAD"])("%s of what cannot be produced: 500", (method) => {
    const it = asked("works", { fails: true }, { method });
    expect([it.ended, it.status]).toEqual([true, 500]);
  });

  test("what the client has already need not be produced: 304 comes first", () => {
    const headers = { "If-None-Match": '"a"' };
    expect(asked("works", { fails: true, etag: '"a"' }, { headers }).status).toBe(304);
  });

  test("it works: not even asked", () => expect(asked("works", {}, {}).said).toBeUndefined());
});

describe("range (RFC 9110 14.2)", () => {
  const date = "Wed, 02 Jul 2025 10:00:00 GMT";
  const get = (
    range: string,
    more: { method?: string; resource?: Declared; headers?: object } = {},
  ) =>
    asked(
      "range",
      { rangeUnits: ["bytes"], etag: '"a"', lastModified: date, ...more.resource },
      { method: more.method ?? "GET", headers: { Range: range, ...more.headers } },
    );

  test.each([
    ["bytes=0-4", "bytes 0-4/20", "01234"],
    ["bytes=15-", "bytes 15-19/20", "FGHIJ"],
    ["bytes=-5", "bytes 15-19/20", "FGHIJ"],
    // A last position beyond the end, or a suffix longer than everything, is cut (RFC 9110 14.1.2).
    ["bytes=15-99", "bytes 15-19/20", "FGHIJ"],
    ["bytes=-99", "bytes 0-19/20", "0123456789ABCDEFGHIJ"],
    ["bytes=0-1,99-", "bytes 0-1/20", "01"],
  ])("%s: 206, %s (RFC 9110 15.3.7.1)", (range, contentRange, content) => {
    const it = get(range);
    expect([it.ended, it.status, it.fields["Content-Range"], it.content]).toEqual([
      true,
      206,
      contentRange,
      content,
    ]);
    // All that a 200 would have said (RFC 9110 15.3.7).
    expect(it.fields).toMatchObject({ ETag: '"a"', "Last-Modified": date });
  });

  test("several parts: 206 as multipart/byteranges, without Content-Range of its own (RFC 9110 15.3.7.2)", () => {
    const it = get("bytes=0-1,18-19");
    expect(it.status).toBe(206);
    expect(it.fields["Content-Type"]).toMatch(/^multipart\/byteranges; boundary=/);
    expect(it.fields).not.toHaveProperty("Content-Range");
    for (const part of ["bytes 0-1/20\r\n\r\n01\r\n", "bytes 18-19/20\r\n\r\nIJ\r\n"]) {
      expect(it.content).toContain(part);
    }
  });

  test("nothing of it is there: 416 with the length (RFC 9110 15.5.17)", () => {
    const it = get("bytes=20-");
    expect([it.ended, it.status, it.fields["Content-Range"]]).toEqual([true, 416, "bytes */20"]);
  });

  test.each([
    ["no range", "bytes=x"],
    ["another unit", "lines=0-4"],
    ["a range that ends before it starts", "bytes=5-4"],
  ])("%s is ignored: 200 (RFC 9110 14.2)", (_, range) => expect(get(range).status).toBe(200));

  test("only GET has parts: HEAD says what the whole is (RFC 9110 14.2)", () => {
    const it = get("bytes=0-4", { method: "HEAD" });
    expect([it.said, it.status]).toEqual([undefined, 200]);
  });

  test("where ranges are not supported: 200, and Accept-Ranges says so if it is to (RFC 9110 14.3)", () => {
    const none = get("bytes=0-4", { resource: { rangeUnits: [] } });
    expect([none.status, none.fields["Accept-Ranges"]]).toEqual([200, "none"]);
    const silent = get("bytes=0-4", { resource: { rangeUnits: null } });
    expect([silent.said, silent.status]).toEqual([undefined, 200]);
  });

  describe("If-Range (RFC 9110 13.1.5)", () => {
    test.each([
      ["the current tag", '"a"', {}, 206],
      ["another tag", '"b"', {}, 200],
      ["a weak tag", 'W/"a"', { etag: 'W/"a"' }, 200],
      ["the date, where it is strong", date, { lastModifiedStrong: true }, 206],
      ["the date, where it may be weak", date, {}, 200],
      ["neither", "a", {}, 200],
    ])("%s", (_, value, resource, status) => {
      expect(get("bytes=0-4", { resource, headers: { "If-Range": value } }).status).toBe(status);
    });

    test("of another state nothing is unsatisfiable: the whole is sent", () => {
      expect(get("bytes=99-", { headers: { "If-Range": '"b"' } }).status).toBe(200);
    });

    test("a part for who has the rest already has no more fields than it must (RFC 9110 15.3.7)", () => {
      const resource = {
        rangeUnits: ["bytes"],
        etag: '"a"',
        lastModified: "Fri, 01 Aug 2025 11:00:00 GMT",
      };
      const resumed = get("bytes=0-4", { resource, headers: { "If-Range": '"a"' } }).fields;
      expect(resumed).toMatchObject({ ETag: '"a"', "Content-Range": "bytes 0-4/20" });
      expect(resumed).not.toHaveProperty("Content-Type");
      expect(resumed).not.toHaveProperty("Last-Modified");
      expect(get("bytes=0-4", { resource }).fields).toHaveProperty("Content-Type");
    });
  });
});

describe("whole (RFC 9110 15.3.1)", () => {
  test("says everything that is known of the representation", () => {
    const it = asked(
      "whole",
      {
        mediaTypes: ["text/html"],
        languages: ["en"],
        encodings: ["gzip"],
        rangeUnits: ["bytes"],
        etag: 'W/"a"',
        lastModified: "Wed, 02 Jul 2025 10:00:00 GMT",
        headers: { "Cache-Control": "no-cache" },
      },
      { headers: { "Accept-Encoding": "gzip" } },
    );
    expect([it.ended, it.status]).toEqual([true, 200]);
    expect(it.fields).toMatchObject({
      "Content-Type": "text/html",
      "Content-Language": "en",
      "Content-Encoding": "gzip",
      ETag: 'W/"a"',
      "Last-Modified": "Wed, 02 Jul 2025 10:00:00 GMT",
      Vary: "Accept-Encoding",
      "Accept-Ranges": "bytes",
      "Cache-Control": "no-cache",
    });
  });

  test("HEAD says the same without content (RFC 9110 9.3.2)", () => {
    const [get, head] = [asked("whole", {}, {}), asked("whole", {}, { method: "HEAD" })];
    expect([head.status, head.content]).toEqual([200, null]);
    const { "Content-Length": _, ...fields } = get.fields;
    expect(head.fields).toMatchObject(fields);
  });

  describe("fields of the resource's own", () => {
    const languages = ["en", "de"];

    test("stand in for what is derived, whatever their case (RFC 9110 5.1)", () => {
      const { fields } = asked("whole", { headers: { "content-type": "text/html" } }, {});
      expect(fields["Content-Type"]).toBe("text/html");
      expect(fields).not.toHaveProperty("content-type");
    });

    test("Vary stands beside what the choice looks at (RFC 9110 12.5.5)", () => {
      const own = (Vary: string) => asked("whole", { languages, headers: { vary: Vary } }, {});
      expect(own("Origin").fields["Vary"]).toBe("Accept-Language, Origin");
      expect(own("accept-language").fields["Vary"]).toBe("Accept-Language");
      expect(own("*").fields["Vary"]).toBe("*");
      expect(own("Origin").fields).not.toHaveProperty("vary");
      expect(asked("whole", { headers: { vary: "Origin" } }, {}).fields["Vary"]).toBe("Origin");
    });

    test("304 has the same Vary (RFC 9110 15.4.5)", () => {
      const headers = { "If-None-Match": '"a"' };
      const it = asked(
        "whole",
        { etag: '"a"', languages, headers: { Vary: "Origin" } },
        { headers },
      );
      expect([it.status, it.fields["Vary"]]).toEqual([304, "Accept-Language, Origin"]);
    });
  });

  test("a QUERY can ask for parts as a GET can (RFC 10008)", () => {
    const headers = { "Content-Type": "application/sql", Range: "bytes=0-1" };
    const request = { method: "QUERY", headers, body: "x" };
    const it = asked("range", { rangeUnits: ["bytes"] }, request);
    expect([it.ended, it.status, it.content]).toEqual([true, 206, "01"]);
  });

  test("a QUERY tells where its result and the query itself can be had again (RFC 10008 2.3, 2.4)", () => {
    const resource = { queryLocation: "/queries/1", queryContentLocation: "/results/1" };
    const request = { method: "QUERY", headers: { "Content-Type": "application/sql" }, body: "x" };
    const it = asked("whole", resource, request);
    expect([it.status, it.fields["Location"], it.fields["Content-Location"]]).toEqual([
      200,
      "/queries/1",
      "/results/1",
    ]);
    expect(asked("whole", resource, {}).fields).not.toHaveProperty("Location");
  });
});
