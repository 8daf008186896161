import { code, phraseOf } from "@verdict/codes";
import { codeNamed } from "../causes/code-named.ts";

/** What others than RFC 9110 call the errors of a gateway, by their names in Proxy-Status (RFC 9209 2.3). */
export interface Words {
  /** The status of an error that has no word. */
  readonly otherwise: number;
  readonly statuses?: Readonly<Record<string, number>>;
  /** What the log says, where the client gets something else. */
  readonly logged?: Readonly<Record<string, number>>;
}

export const words: Readonly<Record<string, Words>> = {
  cloudflare: {
    otherwise: code.CLOUDFLARE_WEB_SERVER_RETURNS_AN_UNKNOWN_ERROR,
    statuses: {
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
  },
  // Some proxies, by no specification.
  informal: {
    otherwise: code.BAD_GATEWAY,
    statuses: {
      connection_timeout: codeNamed("Network Connect Timeout Error"),
      http_response_timeout: codeNamed("Network Read Timeout Error"),
      connection_read_timeout: codeNamed("Network Read Timeout Error"),
    },
  },
  squid: {
    otherwise: code.BAD_GATEWAY,
    logged: {
      http_protocol_error: codeNamed("Unparseable Response Headers"),
      http_response_header_section_size: codeNamed("Response Header Size Overflow"),
      http_response_header_size: codeNamed("Response Header Size Overflow"),
    },
  },
};

/** What an error is called there. */
export function inWords(
  { otherwise, statuses = {}, logged = {} }: Words,
  error: string,
): { readonly status: number; readonly text: string; readonly logged: number | undefined } {
  const status = statuses[error] ?? otherwise;
  return { status, text: phraseOf(status) ?? "", logged: logged[error] };
}
