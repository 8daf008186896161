import { describe, expect, test } from "vitest";
import { checkRoute } from "./page.ts";

const route = checkRoute();
const post = (type: string, text: string) =>
  route.post?.answer({} as never, { kind: "content", type, text });

const http =
  "DELETE /a?b=secret HTTP/1.1\nHost: a\n\nHTTP/1.1 405 Method Not Allowed\nDate: Tue, 10 Mar 2026 09:00:00 GMT\n\n";

describe("/check", () => {
  test("is a form with an example that something is wrong with", async () => {
    const page = (await route.answer({} as never)) as unknown as {
      doc: { blocks: { kind: string; value?: string }[] };
    };
    const form = page.doc.blocks.find((it) => it.kind === "form");
    const answer = (await post("text/plain", form?.value ?? "")) as unknown as {
      doc: { data: { findings: { rule: string }[] } };
    };
    expect(answer.doc.data.findings.map((it) => it.rule)).toContain("missing-allow");
  });

  test.each([
    ["text/plain", http],
    ["application/x-www-form-urlencoded", new URLSearchParams({ input: http }).toString()],
  ])("finds what is wrong in what is posted as %s", async (type, text) => {
    const { kind, doc } = (await post(type, text)) as unknown as {
      kind: string;
      doc: { lead: string; blocks: unknown[] };
    };
    expect(kind).toBe("page");
    expect(doc.lead).toMatch(/finding/);
    // Only the form gives the query back, to who sent it.
    expect(JSON.stringify(doc.blocks.slice(0, -1))).not.toContain("secret");
  });

  test("marks the lines that are wrong, and shows no credentials", async () => {
    const text = http.replace("Host: a\n", "Host: a\nAuthorization: Bearer hidden\n");
    const { doc } = (await post("text/plain", text)) as unknown as {
      doc: { blocks: { kind: string; lines?: { text: string; mark?: string }[] }[] };
    };
    const lines = doc.blocks.find((it) => it.kind === "exchange")?.lines ?? [];
    expect(lines).toContainEqual({ text: "Authorization: Bearer …" });
    expect(lines.find((it) => it.mark?.startsWith("1"))?.text).toContain("405");
  });

  test("takes a response alone, and says what it left out", async () => {
    const answer = JSON.stringify(await post("text/plain", http.split("\n\n")[1] ?? ""));
    expect(answer).toContain("missing-allow");
    expect(answer).toContain("curl -v shows both");
  });

  test("takes an OpenAPI document", async () => {
    const yaml =
      "openapi: 3.1.0\npaths:\n  /a:\n    get:\n      responses:\n        '405': { description: x }\n";
    expect(JSON.stringify(await post("application/yaml", yaml))).toContain("openapi-missing-field");
  });

  test("takes one in YAML whose operations share what is written once", async () => {
    const paths = Array.from(
      { length: 200 },
      (_, i) => `  /${i}:\n    get:\n      responses:\n        <<: *shared\n        200: *ok\n`,
    );
    const yaml = `openapi: 3.1.0\nx-ok: &ok { description: x }\nx-shared: &shared\n  401: *ok\npaths:\n${paths.join("")}`;
    const found = JSON.stringify(await post("application/yaml", yaml));
    expect(found).toContain("#/paths/~1199/get/responses/401");
    expect(found).not.toContain("status-out-of-range");
  });

  test("refuses YAML that would grow without end", async () => {
    const steps = Array.from({ length: 9 }, (_, i) => {
      const below = i === 0 ? "a" : `*l${i - 1}`;
      return `x-${i}: &l${i} [${Array.from({ length: 9 }, () => below).join(", ")}]\n`;
    });
    expect(
      await post("application/yaml", `openapi: 3.1.0\n${steps.join("")}paths: {}\n`),
    ).toMatchObject({ kind: "problem", code: 400 });
  });

  test.each(["", "[{}]", "{", "openapi: 3.1.0\npaths: [a, {"])(
    "refuses %j with what is wrong, and gives it back to be mended",
    async (text) => {
      expect(await post("text/plain", text)).toMatchObject({
        kind: "problem",
        code: 400,
        blocks: [{ kind: "form", value: text }],
      });
    },
  );

  test("takes a file that was dropped into the form, before what is pasted there", async () => {
    const form = new FormData();
    form.set("input", "nothing");
    form.set("file", new File([http], "a.http"));
    const text = await new Response(form).text();
    expect(JSON.stringify(await post("multipart/form-data", text))).toContain("missing-allow");
  });

  test("a form whose parts cannot be told apart is refused", async () => {
    expect(await post("multipart/form-data", "--\r\nx")).toMatchObject({
      kind: "problem",
      code: 400,
    });
  });

  test("a form without the field is refused", async () => {
    expect(await post("application/x-www-form-urlencoded", "a=b")).toMatchObject({
      kind: "problem",
      code: 400,
    });
  });
});
