import type { Pair } from "./pair.ts";

/** Which kind of success. */
export const success: readonly Pair[] = [
  {
    codes: [200, 201, 204],
    test: "201 if something was created; if not, 200 with content and 204 without.",
    sides: {
      200: "It worked, and the content shows or describes the result.",
      201: "It worked and something new exists, named by Location or by the request's own address.",
      204: "It worked, and there is no content to send.",
    },
    trap: "A PUT that creates must answer 201; one that replaces must answer 200 or 204.",
    cite: "RFC 9110 9.3.4, 15.3.1, 15.3.2, 15.3.5",
  },
  {
    codes: [202, 204],
    test: "204 if it is done, 202 if it is only queued.",
    sides: {
      202: "The request was taken on, and whether it will work is still open.",
      204: "It is done, and there is no content to send.",
    },
    trap: "A 202 that does not say where to look leaves the client with nothing to ask.",
    cite: "RFC 9110 15.3.3, 15.3.5",
  },
  {
    codes: [200, 202],
    test: "Does the content describe the result, or only the promise of one?",
    sides: {
      200: "The work is finished and the content is its result.",
      202: "The work goes on after the answer, and the content says where to follow it.",
    },
    trap: "Reading a status page is itself finished, so it is 200 even while the work goes on.",
    cite: "RFC 9110 15.3.1, 15.3.3",
  },
  {
    codes: [201, 202],
    test: "Does the new resource exist by now?",
    sides: {
      201: "It exists before the answer is sent.",
      202: "It is to be created later, if all goes well.",
    },
    trap: "If the answer names a job that exists already, the job is created but the result is not.",
    cite: "RFC 9110 15.3.2, 15.3.3",
  },
  {
    codes: [204, 205],
    test: "Should the form keep what was typed (204) or be emptied (205)?",
    sides: {
      204: "The view stays as it is, as after saving a draft.",
      205: "The view that sent the request is to be reset for the next entry.",
    },
    trap: "Neither has content, and browsers do not act on 205 by themselves.",
    cite: "RFC 9110 15.3.5, 15.3.6",
  },
  {
    codes: [204, 404],
    test: "On a repeated DELETE: confirm that it is gone, or say that there was nothing to delete?",
    sides: {
      204: "What the client wanted is the case, and a retry after a lost answer looks like success.",
      404: "There is nothing at the address, and the client learns that it was not the first.",
    },
    trap: "Idempotent means the same effect, not the same status, so both are right.",
    cite: "RFC 9110 9.2.2, 9.3.5",
  },
  {
    codes: [200, 204, 404],
    test: "A search whose list exists answers 200, even if the list is empty.",
    sides: {
      200: "The list exists, and an empty one says that nothing was found.",
      204: "There is nothing to send, which is lawful but makes clients handle two forms.",
      404: "The list itself does not exist.",
    },
    trap: "A 404 for an empty result looks like a wrong address to clients, caches and monitoring.",
    cite: "RFC 9110 15.3.1, 15.3.5, 15.5.5",
  },
  {
    codes: [200, 304],
    test: "Does the client hold the current representation, and did it ask on that condition?",
    sides: {
      200: "The client has none or an old one, so the representation is sent.",
      304: "The condition on GET or HEAD shows that its copy is current, so nothing is sent.",
    },
    trap: "A 304 to a request without a condition leaves the client with nothing.",
    cite: "RFC 9110 13.1.2, 15.4.5",
  },
  {
    codes: [200, 206],
    test: "Is this the whole representation or a part that was asked for?",
    sides: {
      200: "All of it is sent, be it that Range is absent, ignored or overruled by If-Range.",
      206: "A part is sent that a Range field asked for, and Content-Range says which.",
    },
    trap: "206 is not for pages of a list or for partial success.",
    cite: "RFC 9110 14.2, 15.3.7",
  },
  {
    codes: [206, 416],
    test: "Does any of the ranges overlap the representation?",
    sides: {
      206: "At least one range can be served.",
      416: "None can be served, and Content-Range tells the current length.",
    },
    trap: "A range that only ends too late is cut to fit and gets 206.",
    cite: "RFC 9110 14.1.2, 15.3.7, 15.5.17",
  },
  {
    codes: [200, 207],
    test: "Can one code speak for all the parts?",
    sides: {
      200: "The request succeeded as a whole, or a document of your own reports on the parts.",
      207: "Each part has a status of its own in the content.",
    },
    trap: "Clients take any 2xx for success, so the failures inside a 207 are easily missed.",
    cite: "RFC 9110 15.3.1; RFC 4918 11.1, 13",
  },
  {
    codes: [206, 207],
    test: "Part of one representation, or several results?",
    sides: {
      206: "A range of one representation, as asked for with Range.",
      207: "One result for each of several resources or operations.",
    },
    trap: "Partial success sounds like Partial Content, but 206 is about bytes.",
    cite: "RFC 9110 15.3.7; RFC 4918 11.1",
  },
  {
    codes: [200, 203],
    test: "Did a proxy change the content on the way?",
    sides: {
      200: "The content is what the origin server sent.",
      203: "A transforming proxy altered what the origin's 200 contained.",
    },
    trap: "An origin server does not send 203 for data that it got from elsewhere.",
    cite: "RFC 9110 7.7, 15.3.4",
  },
  {
    codes: [103, 200],
    test: "Is this a hint before the answer, or the answer?",
    sides: {
      103: "Early fields, mostly Link, let the client preload while the answer is prepared.",
      200: "The final response, with the fields that count.",
    },
    trap: "A 103 is never the end: a final response must follow, and it may say otherwise.",
    cite: "RFC 8297 2; RFC 9110 15.3.1",
  },
  {
    codes: [300, 406],
    test: "Is there a choice for the client, or nothing that fits it?",
    sides: {
      300: "Several representations exist, and the client is to pick one.",
      406: "None of the representations fits the Accept fields.",
    },
    trap: "Both list what there is; for most servers a default with 200 helps more than either.",
    cite: "RFC 9110 15.4.1, 15.5.7",
  },
  {
    codes: [202, 303],
    test: "Is the work still to be done, or can its result be read elsewhere by now?",
    sides: {
      202: "It has been taken on, and a monitor tells how far it is.",
      303: "It is done, and Location has the result.",
    },
    cite: "RFC 9110 15.3.3, 15.4.4",
  },
  {
    codes: [202, 503],
    test: "Has the request been taken on?",
    sides: {
      202: "It has, so it must not be sent again.",
      503: "It has not, so it may be sent again after Retry-After.",
    },
    trap: "While the work runs, its monitor is a 200: the question how far it is has been answered.",
    cite: "RFC 9110 15.3.3, 15.6.4",
  },
  {
    codes: [207, 422],
    test: "Is there a result for each part, or is the request refused as a whole?",
    sides: {
      207: "Each part has a status of its own, and some may have failed.",
      422: "Nothing was done, because the content breaks a rule.",
    },
    cite: "RFC 4918 11.1; RFC 9110 15.5.21",
  },
];
