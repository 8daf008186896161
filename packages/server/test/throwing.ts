import { problem } from "../src/problem.ts";

/** What the routes of a framework throw in tests; each is answered the same way in all of them. */
export const throwing: Readonly<Record<string, () => never>> = {
  problem: () => {
    throw problem(409, { detail: "Not now.", sku: 7 }, { "Retry-After": "3" });
  },
  secret: () => {
    throw new Error("hunter2");
  },
  text: () => {
    throw "hunter2";
  },
  uri: () => decodeURIComponent("%ff") as never,
  status: () => {
    throw Object.assign(new Error("hunter2"), { status: 403 });
  },
  exposed: () => {
    throw Object.assign(new Error("Too hot."), {
      statusCode: 418,
      expose: true,
      headers: { "X-Tea": "green", "Content-Length": "3" },
    });
  },
  unavailable: () => {
    throw Object.assign(new Error("hunter2"), { status: 503, headers: { "Retry-After": 7 } });
  },
  issues: () => {
    throw Object.assign(new Error("hunter2"), {
      issues: [{ message: "has to be text", path: ["tags", 0, "a/b"] }],
    });
  },
  timeout: () => {
    throw new DOMException("hunter2", "TimeoutError");
  },
  refused: () => {
    throw new TypeError("fetch failed", {
      cause: Object.assign(new Error("hunter2"), { code: "ECONNREFUSED" }),
    });
  },
  method: () => {
    throw Object.assign(new Error("hunter2"), { status: 405 });
  },
  over: () => {
    throw Object.assign(new Error("hunter2"), { code: "E_OVER" });
  },
  challenge: () => {
    throw Object.assign(new Error("hunter2"), { status: 401 });
  },
};
