import type { Advice } from "./advice.ts";

/** Do and don't for success. */
export const success: Readonly<Record<number, Advice>> = {
  200: {
    send: "when it worked and there is something to show; an empty list is something",
    not: "errors wrapped in a success; a new resource (201), nothing to show (204)",
    act: "use the content; keep ETag or Last-Modified for the next request",
    avoid: "looking for errors in the content of an API that uses statuses",
  },
  201: {
    send: "when something new exists; after POST, Location says where",
    not: "an update of what was there (200 or 204) or work still queued (202)",
    act: "follow Location, or use the request's own URI if there is none",
    avoid: "sending the POST again: it may create a second one",
  },
  202: {
    send: "for work that is queued, with the address of a page that tells how it goes",
    not: "work that is done, or a promise that it will succeed",
    act: "poll the monitor it names, at the pace of Retry-After",
    avoid: "reporting success to a person: nothing has happened yet",
  },
  203: {
    send: "from a proxy that changed the content on its way",
    not: "an origin server, whatever it has done to its own content",
    act: "use the content, knowing that it is not what the origin sent",
    avoid: "validators of it for an update at the origin",
  },
  204: {
    send: "when it is done and the client can stay where it is: PUT, DELETE, saving",
    not: "a search without hits (200 and an empty list) or a missing item (404)",
    act: "keep the current view; read no content",
    avoid: "parsing JSON from it: there are no bytes",
  },
  205: {
    send: "when the client should clear the form that it sent",
    not: "a response with content; where nothing needs a reset, 204 will do",
    act: "reset the form or view",
    avoid: "counting on browsers to do so: they treat it as 204",
  },
  206: {
    send: "to a GET with Range that can be met, with Content-Range to say which part",
    not: "pages of a list (200 with links), a partial success (207 or 200)",
    act: "put the parts together only if their strong validators are equal",
    avoid: "treating it as the whole, or caching it without understanding ranges",
  },
  207: {
    send: "when one request touched several resources and they fared differently",
    not: "a single resource; do not let a client take it for plain success",
    act: "read the status of every member",
    avoid: "stopping at the 2xx: members may have failed",
  },
  208: {
    send: "inside a 207, for members that were listed already",
    not: "a status line",
    act: "use the members listed earlier in the same answer",
    avoid: "counting the same members twice",
  },
  226: {
    send: "a delta or other manipulation that A-IM in the request allowed",
    not: "ordinary compression, which is Content-Encoding under 200",
    act: "apply the delta to the base that you hold",
    avoid: "using it as the whole content",
  },
};
