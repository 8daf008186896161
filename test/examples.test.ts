/** The examples run, against the playground. */
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { apiRequest } from "../examples/api-request.ts";
import { makeApiRequest } from "../examples/make-api-request.ts";
import { type Playground, playground } from "../packages/playground/src/index.ts";

let lab: Playground;
beforeAll(async () => {
  lab = await playground();
});
afterAll(() => lab.close());

test("makeApiRequest gives the data, null where there is none, and reports everything else", async () => {
  const report = vi.fn();
  expect(await makeApiRequest<{ url: string }>(`${lab.url}/get`, report)).toMatchObject({
    url: expect.any(String),
  });
  expect(await makeApiRequest(`${lab.url}/status/204`, report)).toBeNull();
  expect(report).not.toHaveBeenCalled();
  expect(await makeApiRequest(`${lab.url}/cause/404/nothing`, report)).toBeNull();
  expect(report).toHaveBeenLastCalledWith(expect.stringMatching(/\w/), undefined);
  expect(await makeApiRequest(`${lab.url}/status/501`, report)).toBeNull();
  expect(report).toHaveBeenLastCalledWith("Server error 501, after 1 requests");
  expect(await makeApiRequest(`${lab.url}/get?fault=reset`, report)).toBeNull();
  expect(report).toHaveBeenLastCalledWith(expect.stringMatching(/^network: .* after 3 requests$/));
});

test("apiRequest leads to the login on 401, and throws in the server's words", async () => {
  const login = vi.fn();
  expect(await apiRequest(`${lab.url}/get`, login)).toMatchObject({ url: expect.any(String) });
  expect(await apiRequest(`${lab.url}/status/401`, login)).toBeUndefined();
  expect(login).toHaveBeenCalledOnce();
  await expect(apiRequest(`${lab.url}/status/404`, login)).rejects.toThrow(/\w/);
  await expect(apiRequest(`${lab.url}/status/501`, login)).rejects.toThrow(/501|\w/);
});
