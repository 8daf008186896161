import type { StatusText } from "../../text.ts";

/** Notes and rival meanings of the codes that nobody registered. */
export const vendorTexts = {
  0: {
    note: "In browsers status 0 is an opaque or failed response (Response.error().status is 0).",
  },

  218: {
    note: "Checked against apache/httpd: slot 218 of the reason-phrase table in modules/http/http_protocol.c is NULL and the phrase occurs nowhere.",
  },

  419: {
    rivals: [
      {
        by: "WebDAV draft 06, kept as a constant by Spring and http-status-codes",
        name: "Insufficient Space on Resource",
        line: "Dropped before RFC 2518; its idea became 507.",
        source:
          "https://github.com/spring-projects/spring-framework/blob/main/spring-web/src/main/java/org/springframework/http/HttpStatus.java",
        confidence: "source-code",
      },
    ],
  },

  420: {
    rivals: [
      {
        by: "WebDAV draft 06, kept as a constant by Spring and http-status-codes",
        name: "Method Failure",
        line: "A dropped WebDAV draft code; the idea survives as 424. Spring never invented it.",
        source:
          "https://github.com/spring-projects/spring-framework/blob/main/spring-web/src/main/java/org/springframework/http/HttpStatus.java",
        confidence: "source-code",
      },
      {
        by: "draft-richardroda-420requesterimpaired (expired 2024)",
        name: "Requester Impaired",
        line: "Half-joking proposal: refuse an operation because the person asking is impaired.",
        source: "https://datatracker.ietf.org/doc/draft-richardroda-420requesterimpaired/",
        confidence: "draft",
      },
    ],
  },

  430: {
    rivals: [
      {
        by: "draft-nottingham-http-pipeline-01 (2011)",
        name: "Would Block",
        line: "Answering this pipelined request now would hold up others; send it on another connection.",
        source: "https://datatracker.ietf.org/doc/draft-nottingham-http-pipeline/",
        confidence: "draft",
      },
      {
        by: "Shopify, earlier",
        name: "Request Header Fields Too Large",
        line: "Former Shopify label for too many requests in a burst.",
        source: "https://en.wikipedia.org/wiki/List_of_HTTP_status_codes",
        confidence: "secondary",
      },
    ],
  },

  456: {
    rivals: [
      {
        by: "Exchange ActiveSync (MS-ASHTTP 2.2.2.1.1)",
        name: "Blocked",
        line: "The user's account is blocked.",
        source:
          "https://learn.microsoft.com/openspecs/exchange_server_protocols/ms-ashttp/e092c310-7609-4a38-90cc-10688f79cf8d",
        confidence: "vendor-doc",
      },
    ],
  },

  460: {
    note: "The AWS meaning is log-only; the tus meaning travels on the wire.",
    rivals: [
      {
        by: "tus resumable upload 1.0, checksum extension",
        name: "Checksum Mismatch",
        line: "The chunk's digest did not match, so it was thrown away; this one is sent to clients.",
        source: "https://tus.io/protocols/resumable-upload",
        confidence: "vendor-doc",
      },
    ],
  },

  463: {
    rivals: [
      {
        by: "Alibaba Cloud ALB",
        name: "Loop",
        line: "Its trace field repeated or grew past 16 entries, so the request is looping.",
        source:
          "https://www.alibabacloud.com/help/en/slb/application-load-balancer/support/alb-status-codes",
        confidence: "vendor-doc",
      },
    ],
  },

  494: {
    note: "Kept distinct so error_page can match it; the wire status becomes 400 unless error_page overrides it.",
  },

  495: {
    note: "Kept distinct so error_page can match it; the wire status becomes 400 unless error_page overrides it.",
  },

  496: {
    note: "Kept distinct so error_page can match it; the wire status becomes 400 unless error_page overrides it.",
  },

  497: {
    note: "Kept distinct so error_page can match it; the wire status becomes 400 unless error_page overrides it.",
  },

  498: {
    note: "ArcGIS usually reports it in a JSON body under HTTP 200.",
    rivals: [
      {
        by: "nginx",
        name: "canceled",
        line: "Comment in the source: reserved for requests with an invalid host name.",
        source: "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h",
        confidence: "source-code",
      },
    ],
  },

  499: {
    rivals: [
      {
        by: "Esri ArcGIS",
        name: "Token Required",
        line: "A token was needed and none was sent.",
        source: "https://developers.arcgis.com/rest/",
        confidence: "secondary",
      },
      {
        by: "Google APIs (google.rpc.Code)",
        name: "CANCELLED",
        line: "HTTP mapping of a cancelled call; here it does go on the wire.",
        source: "https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto",
        confidence: "source-code",
      },
    ],
  },

  509: {
    note: "Not in Apache httpd itself: slot 509 of its phrase table is NULL. Git LFS and Microsoft Graph document it too.",
  },

  522: {
    note: "Documented limits: 19 s for the handshake, 90 s for the acknowledgement.",
  },

  524: {
    note: "Default read timeout is documented as 120 s (older pages say 100 s); Enterprise can raise it.",
  },

  527: {
    note: "Cloudflare's current 5xx index lists 520-526 and 530 only.",
  },

  529: {
    rivals: [
      {
        by: "Qualys SSL Labs API",
        name: "Site is overloaded",
        line: "Assessment service busy; wait a random half hour.",
        source: "https://github.com/ssllabs/ssllabs-scan",
        confidence: "secondary",
      },
    ],
  },

  530: {
    rivals: [
      {
        by: "Pantheon",
        name: "Site is frozen",
        line: "Idle site put to sleep by the host.",
        source: "https://docs.pantheon.io/errors-and-server-responses",
        confidence: "secondary",
      },
      {
        by: "Shopify",
        name: "Origin DNS Error",
        line: "Cloudflare in front of Shopify cannot resolve the shop's DNS.",
        source: "https://shopify.dev/docs/api/usage/response-codes",
        confidence: "vendor-doc",
      },
    ],
  },

  561: {
    note: "Despite its name it is a 5xx: the fault lies between the balancer and the identity provider.",
  },

  599: {
    note: "Usually made up by the client library, so no server ever sent it.",
  },

  999: {
    note: "RFC 9110 15: clients should treat it as a 5xx, though its senders mean a 4xx.",
    rivals: [
      {
        by: "Yahoo (2000s)",
        name: "Unable to process request at this time",
        line: "Sent instead of 503 when feeds were busy.",
        source: "http://www.marco.org/2007/08/24/yahoo-pipes-heard-of-html-1-1",
        confidence: "secondary",
      },
    ],
  },
} as const satisfies Record<number, StatusText>;
