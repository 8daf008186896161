import { code, phraseOf } from "@verdict/codes";

/** Statuses by the error that happened, as Proxy-Status names it (RFC 9209 2.3). */
export type Words = Readonly<Record<string, number>> & { readonly otherwise: number };

/** How others than RFC 9110 say why a gateway has no answer. */
export const words: Readonly<Record<string, Words>> = {
  cloudflare: {
    otherwise: code.CLOUDFLARE_WEB_SERVER_RETURNS_AN_UNKNOWN_ERROR,
    connection_refused: code.CLOUDFLARE_WEB_SERVER_IS_DOWN,
    connection_timeout: code.CLOUDFLARE_CONNECTION_TIMED_OUT,
    destination_ip_unroutable: code.CLOUDFLARE_ORIGIN_IS_UNREACHABLE,
    connection_read_timeout: code.CLOUDFLARE_A_TIMEOUT_OCCURRED,
    http_response_timeout: code.CLOUDFLARE_A_TIMEOUT_OCCURRED,
    tls_protocol_error: code.CLOUDFLARE_SSL_HANDSHAKE_FAILED,
    tls_alert_received: code.CLOUDFLARE_SSL_HANDSHAKE_FAILED,
    tls_certificate_error: code.CLOUDFLARE_INVALID_SSL_CERTIFICATE,
    dns_error: code.CLOUDFLARE_ORIGIN_DNS_ERROR,
    dns_timeout: code.CLOUDFLARE_ORIGIN_DNS_ERROR,
    destination_not_found: code.CLOUDFLARE_ORIGIN_DNS_ERROR,
  },
};

/** What an error is called there. */
export function inWords(
  said: Words,
  error: string,
): { readonly status: number; readonly text: string } {
  const status = said[error] ?? said.otherwise;
  return { status, text: phraseOf(status) ?? "" };
}
