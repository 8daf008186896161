import { describe, expect, test } from "vitest";
import { findLinks, formatLink, linkTitle, parseLink } from "./link.ts";

const link = (target: string, rel: string[], parameters = {}) => ({ target, rel, parameters });

describe("the examples of RFC 8288 3.5", () => {
  test.each([
    [
      '<http://example.com/TheBook/chapter2>; rel="previous"; title="previous chapter"',
      [link("http://example.com/TheBook/chapter2", ["previous"], { title: "previous chapter" })],
    ],
    ['</>; rel="http://example.net/foo"', [link("/", ["http://example.net/foo"])]],
    [
      '</terms>; rel="copyright"; anchor="#foo"',
      [link("/terms", ["copyright"], { anchor: "#foo" })],
    ],
    [
      "</TheBook/chapter2>; rel=\"previous\"; title*=UTF-8'de'letztes%20Kapitel, </TheBook/chapter4>; rel=\"next\"; title*=UTF-8'de'n%c3%a4chstes%20Kapitel",
      [
        link("/TheBook/chapter2", ["previous"], { "title*": "UTF-8'de'letztes%20Kapitel" }),
        link("/TheBook/chapter4", ["next"], { "title*": "UTF-8'de'n%c3%a4chstes%20Kapitel" }),
      ],
    ],
    [
      '<http://example.org/>; rel="start http://example.net/relation/other"',
      [link("http://example.org/", ["start", "http://example.net/relation/other"])],
    ],
    [
      '<https://example.org/>; rel="start", <https://example.org/index>; rel="index"',
      [link("https://example.org/", ["start"]), link("https://example.org/index", ["index"])],
    ],
  ])("%s", (value, links) => expect(parseLink(value)).toEqual(links));
});

test.each([
  ["</a,b;c>;rel=next", [link("/a,b;c", ["next"])], "a target may contain separators"],
  ["</>;rel=a;rel=b", [link("/", ["a"])], "of two rel the first counts (3.3)"],
  ["</>; rel = NEXT ; crossorigin", [link("/", ["next"], { crossorigin: "" })], "BWS, bare names"],
  [
    "</s>;rel=preload;type=text/css,</>",
    [link("/s", ["preload"], { type: "text/css" }), link("/", [])],
    "unquoted (B.3)",
  ],
  ["<>;rel=self", [link("", ["self"])], "the empty reference is the resource itself"],
  [' , </>;title="a,\\"b" ,', [link("/", [], { title: 'a,"b' })], "empty elements, escapes"],
  ["", [], "an empty list"],
])("Link %j is %j: %s (RFC 8288 3)", (value, links) => expect(parseLink(value)).toEqual(links));

test.each(["/a", "</a", "</a> rel=next", '</a>; rel="next', '</a>; rel="next" x', "</a>, b"])(
  "Link %j is malformed",
  (value) => expect(parseLink(value)).toBeUndefined(),
);

test("links are found by relation type without case, those about other resources not (RFC 8288 2.1, 3.2)", () => {
  const links = parseLink('</2>; rel="next last", </x>; rel=next; anchor="/y"') ?? [];
  expect(findLinks(links, "Next").map(({ target }) => target)).toEqual(["/2"]);
  expect(findLinks(links, "prev")).toEqual([]);
});

test("title* comes before title where it can be decoded (RFC 8288 3.4.1)", () => {
  const titles = (value: string) => (parseLink(value) ?? []).map(linkTitle);
  expect(
    titles(
      "</>; title=a; title*=UTF-8''%c3%a4, </>; title=a; title*=UTF-8''%c3, </>; title=a, </>",
    ),
  ).toEqual(["ä", "a", "a", undefined]);
});

test("a target that would end early or break the line is not written", () => {
  expect(formatLink([link("/2", ["next", "last"], { title: "a b" })])).toBe(
    '</2>; rel="next last"; title="a b"',
  );
  for (const target of ["/a>; rel=evil", "/a\r\nX: 1", "/a b"]) {
    expect(formatLink([link(target, [])])).toBeUndefined();
  }
});
