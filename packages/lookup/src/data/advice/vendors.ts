import type { Advice } from "./advice.ts";

/** Do and don't for numbers that nobody registered. */
export const vendors: Readonly<Record<number, Advice>> = {
  0: {
    send: "never: it is what tools print when there was no response",
    not: "a status line",
    act: "look for DNS, TLS, CORS, a blocked or aborted request, a lost network",
    avoid: "taking it for an answer of the server",
  },
  218: {
    send: "never: no known server does",
    not: "success (200)",
    act: "treat it as 200 and find out who invented it",
    avoid: "adding it to a table of codes",
  },
  419: {
    send: "only if you are Laravel; elsewhere 403 for a bad CSRF token",
    not: "an expired login (401)",
    act: "load the form again for a fresh token, then send it",
    avoid: "retrying with the same token",
  },
  420: {
    send: "never: 429 says it to everybody",
    not: "rate limits",
    act: "slow down as for 429",
    avoid: "retrying at once",
  },
  430: {
    send: "only if you are Shopify; elsewhere 403",
    not: "large fields (431)",
    act: "find out what made the request look like an attack",
    avoid: "retrying",
  },
  440: {
    send: "only if you are Exchange; elsewhere 401",
    not: "a timeout (408)",
    act: "log in again",
    avoid: "waiting: the session is over",
  },
  444: {
    send: "never: as `return 444;` in nginx it closes the connection without an answer",
    not: "a client that hung up (499)",
    act: "you will see a closed connection, not a number",
    avoid: "looking for it outside of nginx logs",
  },
  449: {
    send: "only if you are Microsoft; elsewhere 400, 409 or 503",
    not: "a plain retry (503)",
    act: "Cosmos DB: retry the write. Exchange: supply what is missing first",
    avoid: "retrying without end",
  },
  494: {
    send: "never: nginx sends 400 and logs 494; the registered code is 431",
    not: "a long address (414)",
    act: "send smaller fields, cookies first; or raise large_client_header_buffers",
    avoid: "looking for it on the wire",
  },
  495: {
    send: "never: nginx sends 400 and logs 495",
    not: "a missing certificate (496)",
    act: "check chain, dates and purpose of the client certificate",
    avoid: "looking for it on the wire",
  },
  496: {
    send: "never: nginx sends 400 and logs 496",
    not: "a certificate that failed (495)",
    act: "send a client certificate",
    avoid: "looking for it on the wire",
  },
  497: {
    send: "never: nginx sends 400 and logs 497",
    not: "a redirect to HTTPS (308)",
    act: "use https:// for that port",
    avoid: "looking for it on the wire",
  },
  498: {
    send: "only if you are ArcGIS; elsewhere 401 with error=invalid_token",
    not: "a missing token (401)",
    act: "get a new token",
    avoid: "retrying with the same token",
  },
  499: {
    send: "never: nginx logs it when the client left before the answer",
    not: "a timeout of the server (504)",
    act: "look for clients that give up early, and for slow answers",
    avoid: "counting it as a failure of the server alone",
  },
  520: {
    send: "only if you are Cloudflare; elsewhere 502",
    not: "a refused connection (521)",
    act: "look at the origin's log: crash, empty answer, oversized fields",
    avoid: "retrying a POST: the origin may have acted on it",
  },
  521: {
    send: "only if you are Cloudflare; elsewhere 502",
    not: "a connection that times out (522)",
    act: "start the origin; let Cloudflare's addresses through its firewall",
    avoid: "retrying fast: nothing listens",
  },
  522: {
    send: "only if you are Cloudflare; elsewhere 504",
    not: "an origin that is slow to answer (524)",
    act: "check firewall, load and address of the origin",
    avoid: "retrying fast",
  },
  523: {
    send: "only if you are Cloudflare; elsewhere 502",
    not: "a refused connection (521)",
    act: "check the origin's address in DNS and the route to it",
    avoid: "retrying fast",
  },
  524: {
    send: "only if you are Cloudflare; elsewhere 504",
    not: "a connection that was never made (522)",
    act: "make the work asynchronous (202), or raise the limit",
    avoid: "repeating a POST: the origin is probably still at work",
  },
  525: {
    send: "only if you are Cloudflare; elsewhere 502",
    not: "a certificate that is not trusted (526)",
    act: "check that the origin speaks TLS on 443 with a shared cipher",
    avoid: "turning TLS off",
  },
  526: {
    send: "only if you are Cloudflare; elsewhere 502",
    not: "a failed handshake (525)",
    act: "give the origin a valid certificate",
    avoid: "leaving strict mode to be rid of it",
  },
  529: {
    send: "only if you are Anthropic; elsewhere 503",
    not: "a limit of one caller (429)",
    act: "wait, longer each time, with some chance in it",
    avoid: "many quick retries",
  },
  530: {
    send: "only if you are Cloudflare; elsewhere 502",
    not: "an unreachable origin (523)",
    act: "read the 1xxx number in the page: it says what is wrong",
    avoid: "searching for 530 alone",
  },
  999: {
    send: "never: it is outside of 100-599; 403 or 429 says it",
    not: "any refusal",
    act: "treat it as a 5xx by the rules; what LinkedIn means is a refusal",
    avoid: "retrying automatically",
  },
};
