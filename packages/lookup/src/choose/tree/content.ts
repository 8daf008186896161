import { duplicate, invalidContent, missingRelated } from "../houses.ts";
import type { Leaf, Question } from "../tree.ts";
import { badRequest } from "./leaves.ts";

const invalid: Leaf = {
  code: 422,
  why: "The content has the right type and can be read, but its instructions cannot be followed.",
  cite: "RFC 9110 15.5.21",
  runnerUp: { code: 400, when: "your API keeps one code for all bad input" },
  houses: invalidContent,
};

/** What was sent: its syntax, its type, its values, its fields. */
export const content: readonly Question[] = [
  {
    id: "sent",
    text: "What is wrong with what they sent?",
    answers: [
      { text: "It cannot be read: broken syntax or framing", to: "syntax" },
      { text: "Its format or compression is not supported", to: "type" },
      { text: "It can be read, but the values break a rule", to: "values" },
      { text: "It is too big, or its size is unknown", to: "size" },
      { text: "A field of the request is missing or wrong", to: "fields" },
      { text: "I do not know", leaf: badRequest },
    ],
  },
  {
    id: "syntax",
    text: "What cannot be read?",
    answers: [
      {
        text: "The content: broken JSON, XML or form data",
        leaf: {
          code: 400,
          why: "The content is not what its Content-Type says, so there is nothing to process.",
          cite: "RFC 9110 15.5.1",
          runnerUp: { code: 422, when: "it parses, and only the values are wrong" },
        },
      },
      {
        text: "The message: Content-Length, chunks, Host",
        leaf: {
          code: 400,
          why: "Invalid framing or a bad Host must not be guessed at; answer and close the connection.",
          cite: "RFC 9112 6.3",
          runnerUp: { code: 501, when: "only the transfer coding is one that you do not know" },
        },
      },
      {
        text: "The compressed data: gzip that does not unpack",
        leaf: {
          code: 400,
          why: "The coding is supported, but the data is damaged.",
          cite: "RFC 9110 15.5.1",
          runnerUp: { code: 415, when: "you do not support that coding at all" },
        },
      },
      {
        text: "A transfer coding that I do not know",
        leaf: {
          code: 501,
          why: "A transfer coding the server does not understand should be answered with 501.",
          cite: "RFC 9112 6.1",
          runnerUp: {
            code: 400,
            when: "chunked is not the last coding, so that nobody knows where the content ends",
          },
        },
      },
      { text: "None of these", leaf: badRequest },
    ],
  },
  {
    id: "type",
    text: "Which format is not supported?",
    answers: [
      {
        text: "The Content-Type of the content",
        leaf: {
          code: 415,
          why: "The resource does not take that media type with this method; Accept can list those it does.",
          cite: "RFC 9110 15.5.16",
          runnerUp: { code: 400, when: "the type is right, and the content cannot be parsed" },
        },
      },
      {
        text: "The Content-Encoding of the content",
        leaf: {
          code: 415,
          why: "The resource does not take that content coding, and Accept-Encoding lists those it does.",
          cite: "RFC 9110 15.5.16",
          runnerUp: {
            code: 400,
            when: "the coding is a known one, and the content cannot be decoded",
          },
        },
      },
      {
        text: "The patch format of a PATCH",
        leaf: {
          code: 415,
          why: "The patch document's type is not supported here, and Accept-Patch lists those that are.",
          cite: "RFC 5789 2.2",
          runnerUp: {
            code: 422,
            when: "the format is right, and the patch would leave something invalid",
          },
        },
      },
      {
        text: "There is content but no Content-Type",
        leaf: {
          code: 415,
          why: "Without a type the server need not guess what the content is.",
          cite: "RFC 9110 15.5.16",
          runnerUp: { code: 400, when: "the method is QUERY (RFC 10008 2.1)" },
        },
      },
      {
        text: "The format they want back (Accept)",
        leaf: {
          code: 406,
          why: "415 is about what was sent; what is wanted back is a matter of Accept.",
          cite: "RFC 9110 15.5.7",
          runnerUp: { code: 200, when: "you send your default all the same" },
        },
      },
    ],
  },
  {
    id: "values",
    text: "Which rule do the values break?",
    answers: [
      { text: "A value is missing, of the wrong kind or out of range", leaf: invalid },
      {
        text: "A business rule, whatever the state of the data",
        leaf: {
          ...invalid,
          why: "The instructions are understood and would be wrong at any time.",
          runnerUp: { code: 409, when: "they are only wrong in the present state" },
        },
      },
      {
        text: "A rule that depends on the present state",
        to: "state",
      },
      {
        text: "They refer to something that does not exist",
        leaf: {
          code: 422,
          why: "The target of the request exists; it is the content that names what does not.",
          cite: "RFC 9110 15.5.21",
          runnerUp: { code: 409, when: "it was there a moment ago" },
          houses: missingRelated,
        },
      },
      {
        text: "A value must be unique and is taken",
        leaf: {
          code: 409,
          why: "The value itself is fine, and what exists already stands in the way.",
          cite: "RFC 9110 15.5.10",
          runnerUp: { code: 422, when: "you report it beside other errors in the content" },
          houses: duplicate,
        },
      },
      { text: "Several at once", leaf: invalid },
    ],
  },
  {
    id: "fields",
    text: "Which field?",
    answers: [
      {
        text: "If-Match or the like is missing, and I insist on it",
        leaf: {
          code: 428,
          why: "The server wants writes to be conditional, so that nobody overwrites what they have not seen.",
          cite: "RFC 6585 3",
          runnerUp: { code: 400, when: "any other field is missing" },
        },
      },
      {
        text: "Authorization is missing",
        leaf: {
          code: 401,
          why: "Credentials are needed, and WWW-Authenticate must say which scheme to use.",
          cite: "RFC 9110 15.5.2",
          runnerUp: { code: 403, when: "no credentials would help" },
        },
      },
      {
        text: "Expect names what I cannot do",
        leaf: {
          code: 417,
          why: "The expectation in Expect could not be met by one of the servers on the way.",
          cite: "RFC 9110 15.5.18",
          runnerUp: { code: 100, when: "it says 100-continue, and the content is welcome" },
        },
      },
      {
        text: "Host is missing, doubled or invalid",
        leaf: {
          code: 400,
          why: "An HTTP/1.1 request without exactly one valid Host must be answered with 400.",
          cite: "RFC 9112 3.2",
          runnerUp: {
            code: 421,
            when: "Host is valid and names what this server does not answer for",
          },
        },
      },
      {
        text: "One is too large, or all together are",
        leaf: {
          code: 431,
          why: "The header section is larger than the server takes; often it is the cookies.",
          cite: "RFC 6585 5",
          runnerUp: { code: 413, when: "the content is too large, not the fields" },
        },
      },
      {
        text: "Another one is missing or makes no sense",
        leaf: {
          code: 400,
          why: "A field that your API requires is missing or cannot be used.",
          cite: "RFC 9110 15.5.1",
          runnerUp: { code: 428, when: "what is missing is a condition, such as If-Match" },
        },
      },
    ],
  },
];
