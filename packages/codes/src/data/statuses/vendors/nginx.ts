import type { StatusRow } from "../../row.ts";

/** nginx: internal codes, most of them seen only in its logs (nginx source, src/http/ngx_http_request.h). */
export const nginx = {
  444: {
    name: "No Response",
    aliases: [{ name: "Connection Closed Without Response" }],
    line: "nginx internal: drop the connection without answering; seen only in its logs.",
    spec: {
      doc: "nginx source, ngx_http_request.h (NGX_HTTP_CLOSE)",
      url: "https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#return",
    },
    registration: "vendor",
    by: "nginx",
    confidence: "source-code",
    onTheWire: false,
    senders: ["client-log-only"],
    content: "none-by-framing",
    repeat: { advice: "never" },
    confusedWith: [499, 400],
    seeds: [0],
  },

  494: {
    name: "Request Header Too Large",
    line: "nginx: the header section overflowed its buffers; the client is sent 400 while the log keeps 494.",
    spec: {
      doc: "nginx source, ngx_http_request.h and ngx_http_special_response.c",
      url: "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c",
    },
    registration: "vendor",
    by: "nginx",
    confidence: "source-code",
    onTheWire: false,
    senders: ["client-log-only"],
    requestFields: ["Cookie"],
    repeat: { advice: "after-fix" },
    confusedWith: [431, 414],
    seeds: [0],
  },

  495: {
    name: "SSL Certificate Error",
    aliases: [{ name: "HTTPS certificate error" }],
    line: "nginx: the client certificate failed verification; the client is sent 400.",
    spec: {
      doc: "nginx source, ngx_http_request.h and ngx_http_special_response.c",
      url: "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c",
    },
    registration: "vendor",
    by: "nginx",
    confidence: "source-code",
    onTheWire: false,
    senders: ["client-log-only"],
    repeat: { advice: "after-fix" },
    confusedWith: [496, 401, 526],
    seeds: [0],
  },

  496: {
    name: "SSL Certificate Required",
    aliases: [{ name: "HTTPS no certificate" }],
    line: "nginx: no client certificate arrived where one is required; the client is sent 400.",
    spec: {
      doc: "nginx source, ngx_http_request.h and ngx_http_special_response.c",
      url: "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c",
    },
    registration: "vendor",
    by: "nginx",
    confidence: "source-code",
    onTheWire: false,
    senders: ["client-log-only"],
    repeat: { advice: "after-fix" },
    confusedWith: [495, 401],
    seeds: [0],
  },

  497: {
    name: "HTTP Request Sent to HTTPS Port",
    aliases: [{ name: "HTTP to HTTPS" }],
    line: "nginx: plain HTTP arrived on a TLS port; the client is sent 400.",
    spec: {
      doc: "nginx source, ngx_http_request.h and ngx_http_special_response.c",
      url: "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c",
    },
    registration: "vendor",
    by: "nginx",
    confidence: "source-code",
    onTheWire: false,
    senders: ["client-log-only"],
    repeat: { advice: "after-fix" },
    confusedWith: [426, 400],
    seeds: [0],
  },

  499: {
    name: "Client Closed Request",
    line: "nginx log: the client left before an answer. Esri: token required. gRPC CANCELLED maps here.",
    spec: {
      doc: "nginx source, ngx_http_request.h and ngx_http_special_response.c",
      url: "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c",
    },
    registration: "vendor",
    by: "nginx",
    confidence: "source-code",
    onTheWire: false,
    senders: ["client-log-only"],
    confusedWith: [460, 444, 408],
    seeds: [0],
  },
} as const satisfies Record<number, StatusRow>;
