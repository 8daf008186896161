import { expect, test } from "vitest";
import { type Stamp, validatorsOf } from "./stamp.ts";

const now = Date.UTC(2026, 0, 1);
const at = (milliseconds: number): bigint => BigInt(milliseconds) * 1_000_000n;
const stamp = (more: Partial<Stamp> = {}): Stamp => ({
  size: 100n,
  dev: 1n,
  ino: 1n,
  mtimeNs: at(now - 60_000),
  ctimeNs: at(now - 50_000),
  ...more,
});

test("a file that was changed a while ago has a strong tag and a date", () => {
  const it = validatorsOf([stamp()], now);
  expect(it.weak).toBe(false);
  expect(it.lastModified?.getTime()).toBe(now - 60_000);
});

test("a file that was changed just now has a weak tag: a second change could have the same time (RFC 9110 8.8.1)", () => {
  const mtimeNs = at(now - 1999);
  expect(validatorsOf([stamp({ mtimeNs })], now).weak).toBe(true);
  expect(validatorsOf([stamp({ mtimeNs })], now + 1).weak).toBe(false);
  // It is the same tag.
  expect(validatorsOf([stamp({ mtimeNs })], now + 1).etag).toBe(
    validatorsOf([stamp({ mtimeNs })], now).etag,
  );
});

test("another size, another nanosecond, another coded form: another tag", () => {
  const other = stamp({ mtimeNs: at(now - 60_000) + 1n });
  const tags = [
    [stamp()],
    [stamp({ size: 101n })],
    [other],
    [stamp(), stamp()],
    [stamp(), other],
  ].map((it) => validatorsOf(it, now).etag);
  expect(new Set(tags).size).toBe(tags.length);
});

test("a date in the future is not told (RFC 9110 8.8.2.1)", () => {
  const it = validatorsOf([stamp({ mtimeNs: at(now + 3_600_000) })], now);
  expect(it.lastModified?.getTime()).toBe(now);
  expect(it.weak).toBe(true);
});

test("a time that a build made up is no validator; the time of arrival is, without a date", () => {
  const first = validatorsOf([stamp({ mtimeNs: at(1000) })], now);
  const second = validatorsOf([stamp({ mtimeNs: at(1000), ctimeNs: at(now - 40_000) })], now);
  expect(first.lastModified).toBeUndefined();
  expect(first.etag).not.toBe(second.etag);
});
