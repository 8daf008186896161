import { code } from "@verdict/codes";
import type { Cause } from "../cause.ts";
import { ask } from "../steps.ts";

export const proxyAuthenticationRequired: Cause = {
  code: code.PROXY_AUTHENTICATION_REQUIRED,
  when: "a proxy does not know who asks",
  seen: "wire",
  cite: "RFC 9110 15.5.8",
  recipes: [
    {
      title: "A request through the proxy, without credentials",
      steps: [ask("GET", "http://good.playground/")],
      curl: ["curl -i -x 'http://{host}' http://good.playground/"],
    },
    {
      title: "A tunnel, without credentials",
      steps: [
        { send: "CONNECT good.playground:443 HTTP/1.1\r\nHost: good.playground:443\r\n\r\n" },
        { wait: "answer" },
      ],
      curl: ["curl -i -p -x 'http://{host}' http://good.playground/"],
    },
  ],
  miss: {
    title: "with credentials",
    steps: [
      ask("GET", "http://good.playground/", {
        "Proxy-Authorization": `Basic ${btoa("user:password")}`,
      }),
    ],
    sees: code.OK,
  },
};
