import { code } from "@verdict/codes";
import type { Cause } from "../cause.ts";
import { ask } from "../steps.ts";

export const clientClosedRequest: Cause = {
  code: code.NGINX_CLIENT_CLOSED_REQUEST,
  when: "a client goes away before its answer is there",
  seen: "log",
  note: "Nobody is there to see it: only the log has it.",
  cite: "nginx, ngx_http_request.h, NGX_HTTP_CLIENT_CLOSED_REQUEST",
  recipes: [
    {
      title: "Not to wait for a slow answer",
      steps: [{ ...ask("GET", "/delay/2"), ahead: true }, { pause: 250 }, { end: "reset" }],
      sees: null,
      curl: ["curl -m 0.5 'http://{host}/delay/2'"],
    },
  ],
};
