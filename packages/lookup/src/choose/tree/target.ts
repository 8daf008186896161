import { unknownVersion } from "../houses.ts";
import type { Question } from "../tree.ts";
import { badRequest, misdirected, wrongState } from "./leaves.ts";

/** The address, the method and what the client accepts. */
export const target: readonly Question[] = [
  {
    id: "target",
    text: "What is wrong with what they ask for?",
    answers: [
      { text: "There is no such thing", to: "missing" },
      { text: "The method does not work there", to: "method" },
      { text: "The address or a parameter in it is wrong", to: "address" },
      { text: "I cannot answer in a form they accept", to: "acceptable" },
      { text: "The API version is not supported", to: "api-version" },
      { text: "The host is not mine", leaf: misdirected },
    ],
  },
  {
    id: "missing",
    text: "What do you know about it?",
    answers: [
      {
        text: "Nothing: no such route, or no such item",
        leaf: {
          code: 404,
          why: "The server found no current representation, and need not tell a missing route from a missing item.",
          cite: "RFC 9110 15.5.5",
          runnerUp: { code: 410, when: "you know that it was there and is gone for good" },
        },
      },
      {
        text: "It was removed and will not come back",
        leaf: {
          code: 410,
          why: "The server knows that it is gone for good, so links to it can go too.",
          cite: "RFC 9110 15.5.11",
          runnerUp: { code: 404, when: "you cannot tell, or would rather not say" },
        },
      },
      {
        text: "It was removed, but may be restored",
        leaf: {
          code: 404,
          why: "Nothing is there now, and 404 leaves open whether that will last.",
          cite: "RFC 9110 15.5.5",
          runnerUp: { code: 410, when: "the removal is final" },
        },
      },
      { text: "It moved", to: "moved" },
      {
        text: "It is planned, but nobody has written it",
        leaf: {
          code: 501,
          why: "The server does not support the functionality that the request needs.",
          cite: "RFC 9110 15.6.2",
          runnerUp: { code: 404, when: "the address should not be known yet" },
        },
      },
      {
        text: "The search found nothing, the list itself is there",
        leaf: {
          code: 200,
          why: "The list exists, and an empty list is a good answer.",
          cite: "RFC 9110 15.3.1",
          runnerUp: { code: 204, when: "the format has no way to write an empty list" },
        },
      },
    ],
  },
  {
    id: "method",
    text: "Why does the method not work?",
    answers: [
      {
        text: "I know it, but this resource does not have it",
        leaf: {
          code: 405,
          why: "The method is known but not supported by this resource, and Allow must list those that are.",
          cite: "RFC 9110 15.5.6",
          runnerUp: { code: 501, when: "the server supports the method nowhere" },
        },
      },
      {
        text: "I do not know it at all",
        leaf: {
          code: 501,
          why: "The server does not recognise the method and cannot support it for any resource.",
          cite: "RFC 9110 15.6.2",
          runnerUp: { code: 405, when: "you know the method but nothing here has it" },
        },
      },
      {
        text: "This client may not use it, others may",
        leaf: {
          code: 403,
          why: "The resource has the method, and this client is refused.",
          cite: "RFC 9110 15.5.4",
          runnerUp: { code: 405, when: "nobody can use the method on this resource" },
        },
      },
      { text: "Not in the state the resource is in now", leaf: wrongState },
      {
        text: "It is a name that no method can have",
        leaf: {
          code: 400,
          why: "A method is a token, and a request line that breaks the grammar is invalid.",
          cite: "RFC 9112 3",
          runnerUp: { code: 501, when: "it is a token, only an unknown one" },
        },
      },
    ],
  },
  {
    id: "address",
    text: "What is wrong in the address?",
    answers: [
      {
        text: "It is too long",
        leaf: {
          code: 414,
          why: "The target URI is longer than the server is willing to interpret.",
          cite: "RFC 9110 15.5.15",
          runnerUp: { code: 431, when: "the fields are too large, not the address" },
        },
      },
      {
        text: "A query parameter is missing, unknown or wrong",
        leaf: {
          code: 400,
          why: "The client made a mistake in the request, and 422 is about its content.",
          cite: "RFC 9110 15.5.1",
          runnerUp: { code: 422, when: "your API answers all its validation that way" },
        },
      },
      {
        text: "An id in the path has the wrong form",
        leaf: {
          code: 404,
          why: "Nothing can be at an address of that form.",
          cite: "RFC 9110 15.5.5",
          runnerUp: { code: 400, when: "telling the client about its mistake helps more" },
        },
      },
      {
        text: "It cannot be parsed",
        leaf: {
          code: 400,
          why: "An invalid request line is answered with 400, not repaired by guessing.",
          cite: "RFC 9112 3.2",
          runnerUp: { code: 404, when: "it can be parsed and leads nowhere" },
        },
      },
      { text: "None of these", leaf: badRequest },
    ],
  },
  {
    id: "acceptable",
    text: "What do they accept that you do not have?",
    answers: [
      {
        text: "The media type (Accept)",
        leaf: {
          code: 406,
          why: "No representation matches Accept, and the content should list those there are.",
          cite: "RFC 9110 15.5.7",
          runnerUp: {
            code: 200,
            when: "sending your default helps more; Accept may be disregarded",
          },
        },
      },
      {
        text: "The language (Accept-Language)",
        leaf: {
          code: 200,
          why: "A text in another language is usually better than none, and the field may be disregarded.",
          cite: "RFC 9110 12.5.4",
          runnerUp: { code: 406, when: "another language would be of no use" },
        },
      },
      {
        text: "The compression (Accept-Encoding)",
        leaf: {
          code: 200,
          why: "Then the representation is sent without any content coding.",
          cite: "RFC 9110 12.5.3",
          runnerUp: { code: 406, when: "identity;q=0 rules that out as well" },
        },
      },
      {
        text: "It was the type of what they sent, not of the answer",
        leaf: {
          code: 415,
          why: "The request's own Content-Type is the trouble, not its Accept.",
          cite: "RFC 9110 15.5.16",
          runnerUp: { code: 406, when: "it is about the type of the answer after all" },
        },
      },
      { text: "A part of it (Range)", to: "range" },
    ],
  },
  {
    id: "api-version",
    text: "Where does the request name the version?",
    answers: [
      {
        text: "In the path",
        leaf: {
          code: 404,
          why: "Nothing is found at the address of a version that is not there.",
          cite: "RFC 9110 15.5.5",
          runnerUp: { code: 410, when: "there was such a version and it is retired" },
        },
      },
      {
        text: "In the query or a field of its own",
        leaf: {
          code: 400,
          why: "A value that the server does not support makes the request a bad one.",
          cite: "RFC 9110 15.5.1",
          runnerUp: { code: 404, when: "the version stands in the path" },
          houses: unknownVersion,
        },
      },
      {
        text: "In the media type of Accept",
        leaf: {
          code: 406,
          why: "No representation of that media type exists.",
          cite: "RFC 9110 15.5.7",
          runnerUp: { code: 200, when: "you would rather send what you have than refuse" },
        },
      },
      {
        text: "In the media type of Content-Type",
        leaf: {
          code: 415,
          why: "The media type of the content is not supported by this resource.",
          cite: "RFC 9110 15.5.16",
          runnerUp: { code: 400, when: "the version stands in the query or in a field of its own" },
        },
      },
      {
        text: "Anywhere, and it was retired for good",
        leaf: {
          code: 410,
          why: "The server knows that the version is gone and will not return.",
          cite: "RFC 9110 15.5.11",
          runnerUp: { code: 404, when: "you no longer know the old addresses" },
        },
      },
    ],
  },
];
