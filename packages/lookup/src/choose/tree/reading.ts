import type { Question } from "../tree.ts";

/** GET, HEAD and QUERY that worked. */
export const reading: readonly Question[] = [
  {
    id: "worked",
    text: "What was the request for?",
    answers: [
      { text: "To read (GET, HEAD, QUERY)", to: "read" },
      { text: "To create something (POST, PUT)", to: "created" },
      { text: "To change what is there (PUT, PATCH)", to: "changed" },
      { text: "To delete (DELETE)", to: "deleted" },
      { text: "To make something happen (POST)", to: "acted" },
      {
        text: "About the service or the connection (OPTIONS, CONNECT, TRACE, health)",
        to: "service",
      },
    ],
  },
  {
    id: "read",
    text: "What does the reader get?",
    answers: [
      { text: "The whole representation, or a list", to: "read-whole" },
      { text: "The part that a Range field asked for", to: "range" },
      {
        text: "Nothing new: the copy it holds is still good",
        leaf: {
          code: 304,
          why: "If-None-Match or If-Modified-Since says that the stored copy is current, so nothing is sent again.",
          cite: "RFC 9110 15.4.5",
          runnerUp: {
            code: 412,
            when: "the method is not GET or HEAD, or If-Match was the condition",
          },
        },
      },
      {
        text: "Only the difference to its copy (it sent A-IM)",
        leaf: {
          code: 226,
          why: "The client listed the delta format in A-IM, and the response applies it to the copy it holds.",
          cite: "RFC 3229 10.4.1",
          runnerUp: { code: 200, when: "you can as well send it whole, as nearly everyone does" },
        },
      },
      {
        text: "A choice of several representations",
        leaf: {
          code: 300,
          why: "Several representations exist, each with an address, and the client is to pick one.",
          cite: "RFC 9110 15.4.1",
          runnerUp: { code: 200, when: "the server can choose by the Accept fields" },
        },
      },
      {
        text: "Another resource that describes this one",
        leaf: {
          code: 303,
          why: "The target has no representation to send, but the resource in Location tells about it.",
          cite: "RFC 9110 15.4.4",
          runnerUp: { code: 200, when: "the target has a representation of its own after all" },
        },
      },
    ],
  },
  {
    id: "read-whole",
    text: "Is there anything special about it?",
    answers: [
      {
        text: "No",
        leaf: {
          code: 200,
          why: "The target was found and its current representation is the content of the response.",
          cite: "RFC 9110 15.3.1",
          runnerUp: {
            code: 304,
            when: "the request has a condition, and the client's copy is still good",
          },
        },
      },
      {
        text: "The list is empty, the search found nothing",
        leaf: {
          code: 200,
          why: "The list exists and an empty list represents it, so nothing is missing.",
          cite: "RFC 9110 15.3.1",
          runnerUp: { code: 204, when: "the format has no way to write an empty list" },
        },
      },
      {
        text: "It exists but there is nothing to send",
        leaf: {
          code: 204,
          why: "The request succeeded and there is no content to go with it.",
          cite: "RFC 9110 15.3.5",
          runnerUp: { code: 200, when: "the format can express that there is nothing" },
        },
      },
      {
        text: "I am a proxy and changed what the origin sent",
        leaf: {
          code: 203,
          why: "A transforming proxy says that its content is not what the origin server's 200 held.",
          cite: "RFC 9110 15.3.4",
          runnerUp: { code: 200, when: "nothing was transformed on the way" },
        },
      },
      {
        text: "I am a cache and it is stale, the origin cannot be reached",
        leaf: {
          code: 200,
          why: "A cache cut off from the origin may serve a stale response unless told not to; Age shows how old it is.",
          cite: "RFC 9111 4.2.4",
          runnerUp: { code: 504, when: "must-revalidate or the like forbids stale responses" },
        },
      },
    ],
  },
  {
    id: "range",
    text: "How does the range fit the representation?",
    answers: [
      {
        text: "All or some of it can be served",
        leaf: {
          code: 206,
          why: "At least one range lies within the representation, and Content-Range says which part this is.",
          cite: "RFC 9110 15.3.7",
          runnerUp: { code: 200, when: "sending it whole is simpler; a server may ignore Range" },
        },
      },
      {
        text: "It lies outside, or asks for too many pieces",
        leaf: {
          code: 416,
          why: "None of the ranges can be served, and Content-Range tells the current length.",
          cite: "RFC 9110 15.5.17",
          runnerUp: { code: 200, when: "you would rather ignore Range and send everything" },
        },
      },
      {
        text: "If-Range names an older version",
        leaf: {
          code: 200,
          why: "A part of the new version would not fit the old copy, so Range is ignored and all of it is sent.",
          cite: "RFC 9110 13.1.5",
          runnerUp: { code: 206, when: "If-Range names the version that you have" },
        },
      },
      {
        text: "I do not serve ranges, or cannot read the Range field",
        leaf: {
          code: 200,
          why: "A server may ignore Range altogether and answer as if it were not there.",
          cite: "RFC 9110 14.2",
          runnerUp: { code: 206, when: "you serve ranges and this one fits" },
        },
      },
      {
        text: "It came with another method than GET",
        leaf: {
          code: 200,
          why: "Range is defined for GET alone, so with any other method it is ignored.",
          cite: "RFC 9110 14.2",
          runnerUp: {
            code: 400,
            when: "it is a PUT with Content-Range and you do not support that",
          },
        },
      },
    ],
  },
];
