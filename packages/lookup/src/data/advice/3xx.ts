import type { Advice } from "./advice.ts";

/** Do and don't for redirection. */
export const redirection: Readonly<Record<number, Advice>> = {
  300: {
    send: "when several representations exist and the client should pick one",
    not: "a plain redirect (303, 307, 308)",
    act: "let a person choose, or take Location if there is one",
    avoid: "picking at random: the list in the content has no fixed format",
  },
  301: {
    send: "for a page that moved for good, where GET is what follows",
    not: "an API that takes POST: 308 keeps method and content",
    act: "follow Location, and use it from now on",
    avoid: "expecting a POST to arrive as a POST",
  },
  302: {
    send: "for a page that is elsewhere for now",
    not: "after a POST (303) or to keep a method (307)",
    act: "follow Location; keep the old URI for next time",
    avoid: "updating bookmarks, or expecting a POST to arrive as a POST",
  },
  303: {
    send: "after a POST, to a page that can be loaded again without sending it twice",
    not: "a resource that moved (301, 307, 308): the target is another one",
    act: "GET what Location names",
    avoid: "repeating the method that you sent",
  },
  304: {
    send: "to a conditional GET or HEAD, when the client's copy is still right",
    not: "a request without a condition, or a PUT whose If-None-Match failed (412)",
    act: "use the stored copy, with the fields of this answer",
    avoid: "expecting content: there never is any",
  },
  305: {
    send: "never: it is deprecated for the harm that it can do",
    not: "anything; proxies are set up by the client",
    act: "show it as an error",
    avoid: "sending requests to the proxy that it names",
  },
  306: {
    send: "never: the number is reserved and means nothing",
    not: "anything",
    act: "treat it as any unknown 3xx",
    avoid: "following it",
  },
  307: {
    send: "for something that is elsewhere for now, when the method must survive",
    not: "the result of a POST (303) or a move for good (308)",
    act: "send the same method and content to Location; keep the old URI",
    avoid: "turning it into a GET; sending credentials on to another origin",
  },
  308: {
    send: "for an address that moved for good, in an API above all",
    not: "a move that may be undone (307): clients remember this one",
    act: "send the same method and content to Location, now and always",
    avoid: "turning it into a GET; sending credentials on to another origin",
  },
};
