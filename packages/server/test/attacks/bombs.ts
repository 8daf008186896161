import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from "node:zlib";
import { type Attack, post, request } from "./attack.ts";

const coders: Readonly<Record<string, (it: Uint8Array) => Uint8Array>> = {
  gzip: gzipSync,
  deflate: deflateSync,
  br: brotliCompressSync,
  zstd: zstdCompressSync,
};

/** Megabytes of nothing, once coded some kilobytes. */
const nothing = (): Uint8Array => new Uint8Array(30_000_000);

const close = "Connection: close\r\n";
const list = (n: number, it: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => it(i)).join(",");

/** Ranges that a whole representation is the better answer to, or that are none. */
const ranges: readonly (readonly [name: string, range: string])[] = [
  ["all of it, a thousand times", list(1000, () => "0-")],
  ["all of it from each octet on", list(1000, (i) => `${i}-`)],
  ["each other octet", list(1000, (i) => `${2 * i}-${2 * i}`)],
  ["its end, a thousand times", list(1000, () => "-65536")],
  ["its end in all lengths", list(1000, (i) => `-${i + 1}`)],
  ["from its end to its start", list(1000, (i) => `${60_000 - i}-`)],
  ["numbers beyond all", list(100, () => `0-${"9".repeat(100)}`)],
  ["starts beyond all", list(100, () => `${"9".repeat(100)}-`)],
  ["ends before starts", list(1000, () => "9-1")],
  ["nothing but commas", ",".repeat(10_000)],
];

/** Attacks by what little octets ask for or become. */
export const bombs: readonly Attack[] = [
  ...ranges.map(
    ([name, range]): Attack => ({
      name: `ranges: ${name}`,
      section: "RFC 9110 14.2, 17.15",
      octets: () => request("GET /long", `${close}Range: bytes=${range}\r\n`),
      comes: [[200, 206, 416]],
      most: 150_000,
    }),
  ),
  ...Object.entries(coders).flatMap(([coding, coded]): readonly Attack[] => [
    {
      name: `30 MB coded with ${coding}`,
      section: "RFC 9110 15.5.14",
      octets: () =>
        post("/echo", "application/json", coded(nothing()), `Content-Encoding: ${coding}\r\n`),
      comes: [413],
    },
    {
      name: `30 MB coded with ${coding} three times`,
      section: "RFC 9110 15.5.14",
      octets: () =>
        post(
          "/echo",
          "application/json",
          coded(coded(coded(nothing()))),
          `Content-Encoding: ${coding}, ${coding}, ${coding}\r\n`,
        ),
      comes: [413],
    },
    {
      name: `${coding} that goes on behind its end`,
      section: "RFC 9110 8.4",
      octets: () =>
        post(
          "/echo",
          "application/json",
          Buffer.concat(Array.from({ length: 2000 }, () => coded(new TextEncoder().encode("1 ")))),
          `Content-Encoding: ${coding}\r\n`,
        ),
      comes: [[200, 400]],
    },
  ]),
  {
    name: "a thousand codings",
    section: "RFC 9110 8.4",
    octets: () =>
      post(
        "/echo",
        "application/json",
        gzipSync("1"),
        `Content-Encoding: ${list(1000, () => "gzip")}\r\n`,
      ),
    comes: [[400, 415]],
  },
  {
    name: "JSON that is nested half a million times",
    section: "RFC 8259 9",
    octets: () => post("/echo", "application/json", "[".repeat(500_000)),
    comes: [400],
  },
  {
    name: "more than is taken, without a length",
    section: "RFC 9110 15.5.14",
    octets: () => [
      request(
        "POST /echo",
        `Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n${close}`,
      ),
      ...Array.from({ length: 64 }, () => `100000\r\n${" ".repeat(2 ** 20)}\r\n`),
      "0\r\n\r\n",
    ],
    comes: [413],
  },
];
