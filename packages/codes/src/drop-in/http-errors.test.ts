import { spawnSync } from "node:child_process";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import express from "express";
import { afterEach, beforeEach, describe, expect, type MockInstance, test, vi } from "vitest";
import createError, * as all from "./http-errors.ts";
import { HttpError, isHttpError } from "./http-errors.ts";
import { message } from "./statuses.ts";

const errors = Object.keys(message)
  .map(Number)
  .filter((code) => code >= 400);

let warn: MockInstance;
beforeEach(() => {
  warn = vi.spyOn(process, "emitWarning").mockImplementation(() => {});
});
afterEach(() => vi.restoreAllMocks());

test.each(errors)("createError(%i) has the status, its phrase and a class", (code) => {
  const error = createError(code);
  expect(error).toBeInstanceOf(Error);
  expect(error).toBeInstanceOf(HttpError);
  expect([error.status, error.statusCode, error.message]).toEqual([code, code, message[code]]);
  expect(error.expose).toBe(code < 500);
  expect(error.name).toMatch(/^[A-Z]\w+Error$/);
  expect(String(error)).toBe(`${error.name}: ${message[code]}`);
});

test("without anything it is a 500, whose message is not for clients", () => {
  const error = createError();
  expect(error).toMatchObject({ status: 500, expose: false, name: "InternalServerError" });
});

test("status, message and properties, in this order", () => {
  const headers = { "retry-after": "30" };
  const error = createError(503, "back soon", { headers, expose: true, status: 200, id: 7 });
  expect(error).toMatchObject({ status: 503, message: "back soon", headers, expose: true, id: 7 });
});

test("only status and message are needed to say less", () => {
  expect(createError("broken")).toMatchObject({ status: 500, message: "broken", expose: false });
  expect(createError({ id: 7 })).toMatchObject({ status: 500, id: 7 });
  expect(createError(404, { id: 7 })).toMatchObject({ status: 404, message: "Not Found", id: 7 });
});

describe("an error there is", () => {
  test("is added to, and stays the same error of its own class", () => {
    const given = new RangeError("too deep");
    const error = createError(400, given, { id: 7 });
    expect(error).toBe(given);
    expect(error).toMatchObject({ status: 400, statusCode: 400, expose: true, id: 7 });
    expect(error).not.toBeInstanceOf(HttpError);
    expect(isHttpError(error)).toBe(true);
  });

  test("has its own status taken, by either name, before the one that is said", () => {
    expect(createError(400, Object.assign(new Error(), { status: 404 })).status).toBe(404);
    expect(createError(400, Object.assign(new Error(), { statusCode: 409 })).status).toBe(409);
  });

  test("with a status that is none becomes a 500", () => {
    for (const status of ["404", 7, 999]) {
      expect(createError(Object.assign(new Error(), { status })).status).toBe(500);
    }
  });

  test("made here before is left as it is", () => {
    const error = createError(404, "gone fishing");
    expect(createError(error)).toBe(error);
    expect(Object.keys(error)).toEqual(["message"]);
  });
});

describe("a status without a class of its own", () => {
  test.each([
    [499, "BadRequestError", true],
    [599, "InternalServerError", false],
  ])("%i is made as the x00 of its class", (status, name, expose) => {
    const error = createError(status);
    expect(error).toMatchObject({ status, statusCode: status, name, expose });
    expect(warn).not.toHaveBeenCalled();
  });
});

describe("a status that is no error", () => {
  /** One that has warned of nothing yet: tests beside this one may have been told. */
  const fresh = async () => {
    vi.resetModules();
    return (await import("./http-errors.ts")).default;
  };

  test("is kept where it has a phrase, and warned of, once", async () => {
    const createError = await fresh();
    for (const _ of [1, 2]) expect(createError(204)).toMatchObject({ status: 204, expose: true });
    expect(warn.mock.calls).toEqual([
      [
        "http-errors: non-error status code; use only 4xx or 5xx status codes",
        "DeprecationWarning",
      ],
    ]);
  });

  test.each([306, 700])("%i becomes 500, and is warned of", async (status) => {
    const createError = await fresh();
    expect(createError(status).status).toBe(500);
    expect(warn).toHaveBeenCalledOnce();
  });
});

describe("wrong arguments", () => {
  test.each([
    [[undefined], "argument #1 unsupported type undefined"],
    [[404, true], "argument #2 unsupported type boolean"],
    [["broken", 404], "argument #2 unsupported type number"],
    [[404, "broken", () => {}], "argument #3 unsupported type function"],
  ])("createError(...%j) throws a TypeError", (given, said) => {
    expect(() => (createError as (...given: unknown[]) => Error)(...given)).toThrow(
      new TypeError(said),
    );
  });

  test("HttpError is nobody's to make", () => {
    expect(() => HttpError()).toThrow(new TypeError("cannot construct abstract class"));
    expect(() => new HttpError()).toThrow(new TypeError("cannot construct abstract class"));
  });
});

describe("constructors", () => {
  test("make the same with new and without", () => {
    for (const error of [createError.NotFound("no"), new createError.NotFound("no")]) {
      expect(error).toMatchObject({ status: 404, message: "no", name: "NotFoundError" });
      expect(error).toBeInstanceOf(createError.NotFound);
      expect(error).toBeInstanceOf(createError[404]);
    }
  });

  test.each([
    ["PayloadTooLarge", "ContentTooLarge", 413],
    ["UnprocessableEntity", "UnprocessableContent", 422],
  ] as const)("%s is %s of today, and the name of the error stays", (old, today, code) => {
    expect(createError[today]).toBe(createError[old]);
    expect(createError[code]).toBe(createError[old]);
    expect(createError[today]().name).toBe(`${old}Error`);
  });

  test("are exported by name as well", () => {
    const { default: _, ...named } = all;
    for (const [name, value] of Object.entries(named)) {
      if (name !== "module.exports") expect(value, name).toBe(Reflect.get(createError, name));
    }
    expect(Object.keys(named).length).toBeGreaterThan(errors.length);
  });
});

describe("isHttpError", () => {
  test.each([
    [createError(404), true],
    [createError(404, new Error()), true],
    [Object.assign(new Error(), { status: 404, statusCode: 404, expose: true }), true],
    [Object.assign(new Error(), { status: 404, statusCode: 410, expose: true }), false],
    [Object.assign(new Error(), { status: 404, statusCode: 404 }), false],
    [{ status: 404, statusCode: 404, expose: true }, false],
    [new Error(), false],
    [null, false],
    ["404", false],
    [undefined, false],
  ])("of %s is %s", (it, is) => {
    expect(isHttpError(it)).toBe(is);
  });
});

test("the stack begins where the error was asked for, in engines that can", () => {
  const first = (error: Error) => error.stack?.split("\n").slice(0, 2);
  expect(first(createError(404))?.[0]).toBe("NotFoundError: Not Found");
  expect(first(createError(404))?.[1]).toMatch(/http-errors\.test/);
  expect(first(createError.NotFound())?.[1]).toMatch(/http-errors\.test/);
  const { captureStackTrace } = Error;
  try {
    Reflect.deleteProperty(Error, "captureStackTrace");
    expect(createError(404).status).toBe(404);
  } finally {
    Error.captureStackTrace = captureStackTrace;
  }
});

test("Express answers with the status, the message and the fields of such an error", async () => {
  const app = express();
  // Errors are not written to standard error then.
  app.set("env", "test");
  app.get("/item", (_, __, next) => {
    next(createError(405, "read only", { headers: { allow: "GET, HEAD" } }));
  });
  const server = app.listen(0, "127.0.0.1");
  try {
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as AddressInfo;
    const response = await fetch(`http://127.0.0.1:${port}/item`);
    expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
    expect(await response.text()).toContain("read only");
  } finally {
    server.close();
  }
});

test("require() gives the function itself, from both packages", () => {
  const program = ["@verdict/codes", "verdict"].flatMap((name) => [
    `console.log(require("${name}/drop-in/statuses")(404));`,
    `console.log(require("${name}/drop-in/http-errors")(404).status);`,
    `console.log(require("${name}/drop-in/http-status-codes").StatusCodes.NOT_FOUND);`,
  ]);
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ["--conditions=@verdict/source", "-e", program.join("\n")],
    { cwd: fileURLToPath(new URL(".", import.meta.url)), encoding: "utf8" },
  );
  const said = ["Not Found", "404", "404"];
  expect([stdout.trim().split("\n"), stderr]).toEqual([[...said, ...said], ""]);
});
