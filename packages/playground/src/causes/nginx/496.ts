import type { TLSSocket } from "node:tls";
import { code } from "@verdict/codes";
import { annotate } from "../../log/note.ts";
import { sendJson } from "../../send.ts";
import { type Cause, missed } from "../cause.ts";
import { ask } from "../steps.ts";

export const certificateRequired: Cause = {
  code: code.NGINX_SSL_CERTIFICATE_REQUIRED,
  when: "a client shows no certificate where it has to",
  seen: "log",
  note: "nginx sends 400 over the wire; its own number is in the log, and chooses the error page.",
  cite: "nginx, ngx_http_ssl_module, error_page 495-497",
  recipes: [
    {
      title: "TLS without a certificate",
      over: { tls: {} },
      steps: [ask("GET", "/cause/496/vault")],
      sees: code.BAD_REQUEST,
    },
  ],
  miss: {
    title: "with one",
    over: { tls: { shows: "client" } },
    steps: [ask("GET", "/cause/496/vault")],
    sees: code.OK,
  },
  area: () => (visit) => {
    if (visit.path !== "/cause/496/vault") return false;
    const socket = visit.request.socket as Partial<TLSSocket>;
    const shown = socket.getPeerCertificate?.();
    const certificate = shown === undefined || Object.keys(shown).length === 0 ? undefined : shown;

    if (visit.isSecure && certificate === undefined) {
      annotate(
        visit,
        code.NGINX_SSL_CERTIFICATE_REQUIRED,
        "The certificate of the client: none was shown.",
      );
      sendJson(visit, code.BAD_REQUEST, { detail: "No certificate was sent." });
    } else
      sendJson(
        visit,
        code.OK,
        missed(code.NGINX_SSL_CERTIFICATE_REQUIRED, "A certificate was shown: show none."),
      );
    return true;
  },
};
