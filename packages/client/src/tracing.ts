import { isIdempotent, isRefusal } from "@verdict/codes";
import { redacted, VerdictError } from "./error.ts";
import type { Outgoing, Part } from "./settings.ts";

/** What is needed of a span of OpenTelemetry. */
export interface Span {
  setAttribute(name: string, value: string | number): unknown;
  setStatus(status: { readonly code: number; readonly message?: string }): unknown;
  recordException(error: Error | string): unknown;
  end(): unknown;
}

/** What is needed of a tracer of OpenTelemetry. */
export interface Tracer<Of extends Span = Span> {
  startSpan(
    name: string,
    options: {
      readonly kind: number;
      readonly attributes: Readonly<Record<string, string | number>>;
    },
  ): Of;
}

/** What else is told of tracing. */
export interface TracingOptions<Of extends Span> {
  /** Writes the fields that tell the server of the span, such as traceparent (W3C Trace Context 3). */
  readonly inject?: ((headers: Record<string, string>, span: Of) => void) | undefined;
}

/** `SpanKind.CLIENT` and `SpanStatusCode.ERROR` of OpenTelemetry, of which nothing is imported. */
const client = 2;
const failed = 2;

/**
 * A span for every try, by the semantic conventions of OpenTelemetry for HTTP clients: 4xx, 5xx and what brought no
 * response are errors. Addresses are shown without credentials and query. It ends with the content, or with the head where
 * that is read as a stream.
 *
 * It stands last, so that it is around each request that is really sent.
 *
 * @param tracer `trace.getTracer("api")` of `@opentelemetry/api`
 * @example
 * const inject = (headers: Record<string, string>, span: Span) =>
 *   propagation.inject(trace.setSpan(context.active(), span), headers);
 * client({ use: [bearer({ token }), tracing(trace.getTracer("api"), { inject })] });
 */
export function tracing<Of extends Span>(
  tracer: Tracer<Of>,
  { inject }: TracingOptions<Of> = {},
): Part {
  return (next) => async (request) => {
    const isKnown = isIdempotent(request.method) || /^(?:POST|PATCH)$/.test(request.method);
    const span = tracer.startSpan(isKnown ? request.method : "HTTP", {
      kind: client,
      attributes: attributesOf(request, isKnown),
    });
    try {
      const headers = { ...request.headers };
      inject?.(headers, span);
      const got = await next({ ...request, headers });
      const { status } = got.response;
      span.setAttribute("http.response.status_code", status);
      if (isRefusal(status)) {
        span.setAttribute("error.type", `${status}`);
        span.setStatus({ code: failed });
      }
      return got;
    } catch (error) {
      const { name, message } = Object(error) as Error;
      const { why = name, status = undefined } = error instanceof VerdictError ? error : {};
      if (status !== undefined) span.setAttribute("http.response.status_code", status);
      span.setAttribute("error.type", why ?? "_OTHER");
      span.setStatus({ code: failed, message: message ?? String(error) });
      span.recordException(error instanceof Error ? error : String(error));
      throw error;
    } finally {
      span.end();
    }
  };
}

function attributesOf(
  { method, url, call }: Outgoing,
  isKnown: boolean,
): Record<string, string | number> {
  const { protocol, hostname, port } = new URL(url);
  const resends = call.trail.length;
  return {
    "http.request.method": isKnown ? method : "_OTHER",
    ...(!isKnown && { "http.request.method_original": method }),
    "url.full": redacted(url),
    "server.address": hostname.replace(/^\[|\]$/g, ""),
    "server.port": Number(port || (protocol === "https:" ? 443 : 80)),
    ...(resends > 0 && { "http.request.resend_count": resends }),
  };
}
