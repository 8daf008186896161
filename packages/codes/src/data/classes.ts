/** What each first digit means to every client, known code or not (RFC 9110 15). */
export const classes = {
  1: {
    id: "1xx",
    name: "Informational",
    line: "An interim answer: a final status still follows.",
    section: "15.2",
  },
  2: {
    id: "2xx",
    name: "Success",
    line: "The request was received, understood and accepted.",
    section: "15.3",
  },
  3: {
    id: "3xx",
    name: "Redirection",
    line: "The client has something more to do before the request is fulfilled.",
    section: "15.4",
  },
  4: {
    id: "4xx",
    name: "Client Error",
    line: "The request has a fault, or cannot be fulfilled as it stands.",
    section: "15.5",
  },
  5: {
    id: "5xx",
    name: "Server Error",
    line: "The server failed at a request that looks valid.",
    section: "15.6",
  },
} as const;
