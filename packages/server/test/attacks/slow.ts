import { type Attack, json, request } from "./attack.ts";

const drip = (octets: string): readonly string[] => octets.split("");

/** Attacks by taking time. The times of the server that they are sent to are short. */
export const slow: readonly Attack[] = [
  {
    name: "a connection on which nothing comes",
    section: "RFC 9110 15.5.9",
    octets: () => [],
    comes: [408],
    isLate: true,
  },
  {
    name: "an empty line now and then",
    section: "RFC 9112 2.2",
    octets: () => Array.from({ length: 200 }, () => "\r\n"),
    comes: [408],
    pause: 20,
    isLate: true,
  },
  {
    name: "a head that comes an octet at a time",
    section: "RFC 9110 15.5.9",
    octets: ({ get }) => drip(request(`GET ${get}`, "X-A: b\r\n".repeat(20))),
    comes: [408],
    pause: 20,
    isLate: true,
  },
  {
    name: "a head that gets another field now and then",
    section: "RFC 9110 15.5.9",
    octets: ({ get }) => [
      `GET ${get} HTTP/1.1\r\nHost: a\r\n`,
      ...Array.from({ length: 200 }, () => "X-A: b\r\n"),
    ],
    comes: [408],
    pause: 20,
    isLate: true,
  },
  {
    name: "content that comes an octet at a time",
    section: "RFC 9110 15.5.9",
    octets: ({ post }) => [
      request(`POST ${post}`, `${json}Content-Length: 500\r\n`),
      ...drip("1".repeat(200)),
    ],
    comes: [408],
    pause: 20,
    isLate: true,
  },
  {
    name: "content that comes a chunk at a time",
    section: "RFC 9110 15.5.9",
    octets: ({ post }) => [
      request(`POST ${post}`, `${json}Transfer-Encoding: chunked\r\n`),
      ...Array.from({ length: 200 }, () => "1\r\n1\r\n"),
    ],
    comes: [408],
    pause: 20,
    isLate: true,
  },
  {
    name: "trailers that come a line at a time",
    section: "RFC 9110 15.5.9",
    octets: ({ post }) => [
      request(`POST ${post}`, `${json}Transfer-Encoding: chunked\r\n`, '3\r\n"a"\r\n0\r\n'),
      ...Array.from({ length: 200 }, () => "X-A: b\r\n"),
    ],
    comes: [408],
    pause: 20,
    isLate: true,
  },
  {
    name: "content that is asked for and does not come",
    section: "RFC 9110 10.1.1",
    octets: ({ post }) =>
      request(`POST ${post}`, `${json}Expect: 100-continue\r\nContent-Length: 5\r\n`),
    comes: [408],
    isLate: true,
  },
  {
    name: "a connection that is kept and not used",
    section: "RFC 9112 9.5",
    octets: ({ get }) => request(`GET ${get}`),
    comes: [200],
    isLate: true,
  },
  {
    name: "the next request that does not go on",
    section: "RFC 9112 9.5",
    octets: ({ get }) => `${request(`GET ${get}`)}GET ${get} HTTP/1.1\r\n`,
    comes: [200, 408],
    isLate: true,
  },
];
