/** Words for whole classes, under the key of `keyOf()`. */
export const classWords: Readonly<Record<string, string>> = {
  informational: "1xx",
  interim: "1xx",
  provisional: "1xx",
  success: "2xx",
  successful: "2xx",
  successes: "2xx",
  redirect: "3xx",
  redirects: "3xx",
  redirection: "3xx",
  redirections: "3xx",
  clienterror: "4xx",
  clienterrors: "4xx",
  servererror: "5xx",
  servererrors: "5xx",
};
