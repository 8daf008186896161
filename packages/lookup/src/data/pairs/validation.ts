import type { Pair } from "./pair.ts";

/** What was sent: syntax, types, values, sizes. */
export const validation: readonly Pair[] = [
  {
    codes: [400, 422],
    test: "400 if the content cannot be parsed, 422 if it can and its values are wrong.",
    sides: {
      400: "The request cannot be read, or it is at fault in a way that no other code names.",
      422: "The type is supported and the syntax is right, but the instructions cannot be followed.",
    },
    trap: "400 is never wrong here, only less exact; Zalando, Azure and Google use it for both.",
    cite: "RFC 9110 15.5.1, 15.5.21",
  },
  {
    codes: [409, 422],
    test: "409 if the same content would be fine in another state of the resource, otherwise 422.",
    sides: {
      409: "The state of the resource is in the way, and the client can resolve that and try again.",
      422: "The content is wrong whatever the state is.",
    },
    trap: "A value that is already taken is valid content, so the conflict is with what exists: 409.",
    cite: "RFC 9110 15.5.10, 15.5.21; RFC 5789 2.2",
  },
  {
    codes: [400, 409],
    test: "Is the request wrong in itself, or only right now?",
    sides: {
      400: "The request would be wrong at any time.",
      409: "The request clashes with the present state of the resource.",
    },
    trap: "Google's APIs send 400 for a wrong state, since FAILED_PRECONDITION maps to it.",
    cite: "RFC 9110 15.5.1, 15.5.10",
  },
  {
    codes: [400, 404],
    test: "Is the request malformed, or is there only nothing at its address?",
    sides: {
      400: "The request breaks a rule, such as a query parameter that is missing or cannot be read.",
      404: "The request is fine, and no representation is found at its address.",
    },
    trap: "An id of impossible form may be either: nothing can be there, and it is also a mistake.",
    cite: "RFC 9110 15.5.1, 15.5.5",
  },
  {
    codes: [400, 500],
    test: "Who has to change something: the client or the server?",
    sides: {
      400: "The request is at fault, and sending it again unchanged will fail again.",
      500: "The server failed on a request that may well be right.",
    },
    trap: "An exception thrown while parsing bad input is the client's fault and must not become a 500.",
    cite: "RFC 9110 15.5.1, 15.6.1",
  },
  {
    codes: [415, 406],
    test: "Is it the format of what was sent, or of what is wanted back?",
    sides: {
      415: "The content of the request has a type or coding that the resource does not take.",
      406: "No representation of the answer fits the Accept fields, and the server will not send a default.",
    },
    trap: "Content-Type leads to 415 and Accept to 406; a server may also ignore Accept and send 200.",
    cite: "RFC 9110 15.5.16, 15.5.7",
  },
  {
    codes: [415, 400],
    test: "Is the format unknown here, or known and broken?",
    sides: {
      415: "The media type or content coding is not supported by this resource.",
      400: "The format is supported, and the content breaks its syntax.",
    },
    trap: "415 is also right if the content turns out to be of another type than its Content-Type says.",
    cite: "RFC 9110 15.5.16, 15.5.1",
  },
  {
    codes: [411, 400],
    test: "Is the length only undeclared, or declared wrongly?",
    sides: {
      411: "The server wants Content-Length, and the request has none.",
      400: "Content-Length is invalid, or the framing contradicts itself.",
    },
    trap: "Chunked content is valid without Content-Length; 411 is a server's choice, not a rule.",
    cite: "RFC 9110 15.5.12; RFC 9112 6.3",
  },
  {
    codes: [413, 414, 431],
    test: "Which part is too large: the content, the URI or the fields?",
    sides: {
      413: "The content is larger than the server will process.",
      414: "The target URI is longer than the server will interpret.",
      431: "One field or the whole header section is larger than the server will process.",
    },
    trap: "A GET form with much data runs into 414, and too many cookies run into 431.",
    cite: "RFC 9110 15.5.14, 15.5.15; RFC 6585 5",
  },
  {
    codes: [413, 507],
    test: "Is the content over a limit, or is the storage full?",
    sides: {
      413: "The content is too large by itself, even for an empty server.",
      507: "There is no room left to store it.",
    },
    trap: "A full disk is no reason for 500, and a WebDAV quota is reported with 507 too.",
    cite: "RFC 9110 15.5.14; RFC 4918 11.5",
  },
  {
    codes: [494, 431],
    test: "Are you reading nginx's log, or choosing a code?",
    sides: {
      494: "nginx writes it in its log when the header section overflows its buffers.",
      431: "It is the registered code, and the one to send.",
    },
    trap: "The client of nginx gets 400, so the log and the client disagree.",
    cite: "nginx source, ngx_http_special_response.c; RFC 6585 5",
  },
  {
    codes: [400, 428],
    test: "Is it a condition that is missing, or anything else?",
    sides: {
      400: "A parameter, a member or a field that the request needs is missing.",
      428: "The change has to name the state that it is meant for, mostly by If-Match, and does not.",
    },
    trap: "428 has precondition in its name and means conditional requests only, not whatever must be sent first.",
    cite: "RFC 9110 15.5.1; RFC 6585 3",
  },
  {
    codes: [406, 400],
    test: "Is nothing on offer acceptable, or is the request itself wrong?",
    sides: {
      406: "Accept and its kin are fine, and the server has nothing that fits them.",
      400: "The request is malformed.",
    },
    trap: "A server may also disregard Accept and send what it has, which is often kinder than a 406.",
    cite: "RFC 9110 12.5.1, 15.5.1, 15.5.7",
  },
  {
    codes: [422, 415],
    test: "Is the format not taken, or are the values within it wrong?",
    sides: {
      422: "The format is known, the content can be parsed, and its values break a rule.",
      415: "The media type or content coding is none that this resource takes.",
    },
    cite: "RFC 9110 15.5.16, 15.5.21",
  },
  {
    codes: [422, 500],
    test: "Who has to change something: the client or the server?",
    sides: {
      422: "The values that were sent break a rule that the client can read about and keep.",
      500: "The server failed at something that it should have been able to do.",
    },
    trap: "A rule of the database that is reached unchecked turns the client's mistake into a 500.",
    cite: "RFC 9110 15.5.21, 15.6.1",
  },
  {
    codes: [409, 500],
    test: "Is it the state of the resource that is in the way, or a fault of the server?",
    sides: {
      409: "The request would do in another state, which the client can bring about or wait for.",
      500: "Something broke that no state of the resource explains.",
    },
    trap: "A unique key that is violated is a 409 to the client, although the database calls it an error.",
    cite: "RFC 9110 15.5.10, 15.6.1",
  },
  {
    codes: [409, 303],
    test: "Is the twin that exists in the way, or is it as good as a new one?",
    sides: {
      409: "The client wanted a new one, and has to choose another name or key.",
      303: "Whoever asks only wants it to exist, so Location leads to the one that does.",
    },
    cite: "RFC 9110 9.3.3, 15.4.4, 15.5.10",
  },
  {
    codes: [200, 400],
    test: "Did what was asked for happen?",
    sides: {
      200: "The request was carried out, and the content is its result.",
      400: "It was not, because of the request, and the content says why.",
    },
    trap: "A 200 with an error in it is a success to every cache, monitor and library on the way.",
    cite: "RFC 9110 15, 15.3.1, 15.5.1",
  },
];
