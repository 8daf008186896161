import type { TLSSocket } from "node:tls";
import { code } from "@verdict/codes";
import { annotate } from "../../log/note.ts";
import { sendJson } from "../../send.ts";
import { type Cause, missed } from "../cause.ts";
import { ask } from "../steps.ts";

export const certificateError: Cause = {
  code: code.NGINX_SSL_CERTIFICATE_ERROR,
  when: "a client shows a certificate that the server does not trust",
  seen: "log",
  note: "nginx sends 400 over the wire; its own number is in the log, and chooses the error page.",
  cite: "nginx, ngx_http_ssl_module, error_page 495-497",
  recipes: [
    {
      title: "A certificate that nobody signed",
      over: { tls: { shows: "stranger" } },
      steps: [ask("GET", "/cause/495/vault")],
      sees: code.BAD_REQUEST,
    },
  ],
  miss: {
    title: "one that the playground signed",
    over: { tls: { shows: "client" } },
    steps: [ask("GET", "/cause/495/vault")],
    sees: code.OK,
  },
  area: () => (visit) => {
    if (visit.path !== "/cause/495/vault") return false;
    const socket = visit.request.socket as Partial<TLSSocket>;
    const shown = socket.getPeerCertificate?.();
    const certificate = shown === undefined || Object.keys(shown).length === 0 ? undefined : shown;
    const trusted = socket.authorized === true;
    if (visit.isSecure && certificate !== undefined && !trusted) {
      annotate(
        visit,
        code.NGINX_SSL_CERTIFICATE_ERROR,
        "The certificate of the client: not trusted.",
      );
      sendJson(visit, code.BAD_REQUEST, { detail: "The certificate is not trusted." });
    } else
      sendJson(
        visit,
        code.OK,
        missed(
          code.NGINX_SSL_CERTIFICATE_ERROR,
          "The certificate is trusted, or there is none: show one that is signed by somebody else.",
        ),
      );
    return true;
  },
};
