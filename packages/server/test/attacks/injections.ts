import { type Attack, post, request } from "./attack.ts";

const close = "Connection: close\r\n";

/** Text that would be a field of its own, were it written as it came. */
const breaks: readonly (readonly [name: string, text: string])[] = [
  ["CRLF", "a\r\nSet-Cookie: a=b"],
  ["CR", "a\rSet-Cookie: a=b"],
  ["LF", "a\nSet-Cookie: a=b"],
  ["CRLF and content", "a\r\n\r\n<script>alert(1)</script>"],
  ["characters whose last octet is CR and LF", "a\u560d\u560aSet-Cookie: a=b"],
  ["the line separator", "a\u2028Set-Cookie: a=b"],
  ["the next line", "a\u0085Set-Cookie: a=b"],
  ["NUL", "a\0Set-Cookie: a=b"],
];

/** A field of the attacker, at the start of a line however that is told. */
const injected = /[\r\n\0\u0085]set-cookie:|\r\n\r\n<script>/i;

/** Markup as text; in any way that it is written, it must not be markup. */
const markup = [
  "<script>alert(1)</script>",
  "</title><img src=x onerror=alert(1)>",
  '"><svg onload=alert(1)>',
  "</script><script>alert(1)</script>",
  "<!--<script>",
] as const;

const polluted = [
  '{"__proto__":{"polluted":1}}',
  '{"constructor":{"prototype":{"polluted":1}}}',
  '{"a":{"__proto__":{"polluted":1}}}',
  '[{"__proto__":{"polluted":1}}]',
  '{"__proto__":null,"toString":1,"hasOwnProperty":1,"valueOf":1,"then":1,"toJSON":1}',
  '{"__proto__":[1,2,3],"length":1e9}',
  '{"\\u005f_proto__":{"polluted":1}}',
] as const;

const queries = [
  "__proto__[polluted]=1",
  "__proto__.polluted=1",
  "__proto__=1",
  "constructor[prototype][polluted]=1",
  "constructor=1&hasOwnProperty=1&toString=1",
  "%5f_proto__%5bpolluted%5d=1",
  "a[__proto__][polluted]=1",
] as const;

/** Attacks by text that ends up elsewhere. */
export const injections: readonly Attack[] = [
  ...breaks.flatMap(([name, text]): readonly Attack[] => [
    {
      name: `Location of what was made, with ${name}`,
      section: "RFC 9110 5.5, 10.2.2",
      octets: () => post("/made", "application/json", Buffer.from(JSON.stringify(text))),
      comes: [201],
      never: injected,
    },
    {
      name: `Location of what has moved, with ${name}`,
      section: "RFC 9110 5.5, 10.2.2",
      octets: () => request(`GET /moved/${encodeURIComponent(text)}`, close),
      comes: [[301, 308]],
      never: injected,
    },
    {
      name: `a title that could be a reason phrase, with ${name}`,
      section: "RFC 9112 4",
      octets: () => post("/said", "application/json", Buffer.from(JSON.stringify(text))),
      comes: [409],
      never: /[\r\n\0]set-cookie:/i,
    },
  ]),
  ...markup.flatMap((text): readonly Attack[] => [
    {
      name: `a problem in HTML that says ${text}`,
      section: "RFC 9457 5",
      octets: () =>
        post(
          "/said",
          "application/json",
          JSON.stringify(text),
          "Accept: text/html\r\nOrigin: http://b\r\n",
        ),
      comes: [409],
      never: /<script>|<img|<svg|<!--/,
    },
    {
      name: `an address in HTML that says ${text}`,
      section: "RFC 9457 5",
      octets: () => request(`GET /${text.replaceAll(" ", "+")}`, `${close}Accept: text/html\r\n`),
      comes: [[400, 404]],
      never: /<script>|<img|<svg|<!--/,
    },
    {
      name: `a problem in JSON that says ${text} is no HTML to anybody`,
      section: "RFC 9457 5",
      octets: () => post("/said", "application/json", JSON.stringify(text)),
      comes: [409],
      never: /content-type: text\/html/i,
    },
    {
      name: `a method in HTML that says ${text}`,
      section: "RFC 9457 5",
      octets: () =>
        `${text.replaceAll(" ", "")} /plain HTTP/1.1\r\nHost: a\r\nAccept: text/html\r\n\r\n`,
      comes: [400],
      never: /<script>|<img|<svg|<!--/,
    },
  ]),
  ...polluted.map(
    (content): Attack => ({
      name: `JSON that would be inherited: ${content}`,
      section: "RFC 8259 4",
      octets: () => post("/echo", "application/json", content),
      comes: [200],
    }),
  ),
  ...queries.flatMap((query): readonly Attack[] => [
    {
      name: `a query that would be inherited: ${query}`,
      section: "RFC 3986 3.4",
      octets: () => request(`GET /query?${query}`, close),
      comes: [200],
    },
    {
      name: `a form that would be inherited: ${query}`,
      section: "RFC 3986 3.4",
      octets: () => post("/echo", "application/x-www-form-urlencoded", query),
      comes: [200],
    },
  ]),
  ...["__proto__", "constructor", "hasOwnProperty", "toString", "valueOf"].flatMap(
    (name): readonly Attack[] => [
      {
        name: `a path of a name that every object has: ${name}`,
        section: "RFC 3986 3.3",
        octets: () => request(`GET /${name}`, close),
        comes: [404],
      },
      {
        name: `a parameter of a path of a name that every object has: ${name}`,
        section: "RFC 3986 3.3",
        octets: () => request(`GET /own/${name}`, close),
        comes: [200],
      },
      {
        name: `a method of a name that every object has: ${name}`,
        section: "RFC 9110 15.6.2",
        octets: () => request(`${name} /plain`, close),
        comes: [[400, 501]],
      },
      {
        name: `fields of a name that every object has: ${name}`,
        section: "RFC 9110 5.1",
        octets: () =>
          request(
            "GET /plain",
            `${close}${name}: polluted\r\nAccept: ${name}/${name};${name}=1\r\n`,
          ),
        comes: [[200, 406]],
      },
      {
        name: `a preference, a coding, a language of a name that every object has: ${name}`,
        section: "RFC 7240 2",
        octets: () =>
          request(
            "GET /long",
            `${close}Prefer: ${name}=1\r\nAccept-Encoding: ${name}\r\nAccept-Language: ${name}\r\nRange: ${name}=0-1\r\nAuthorization: ${name} a\r\nExpect: ${name}\r\n`,
          ),
        comes: [417],
      },
      {
        name: `content of a type of a name that every object has: ${name}`,
        section: "RFC 9110 8.3",
        octets: () => post("/echo", name, "1"),
        comes: [[400, 415]],
      },
      {
        name: `content in a coding of a name that every object has: ${name}`,
        section: "RFC 9110 8.4",
        octets: () => post("/echo", "application/json", "1", `Content-Encoding: ${name}\r\n`),
        comes: [415],
      },
    ],
  ),
];
