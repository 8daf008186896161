import { classOf, methods } from "@verdict/codes";
import type { Observe, Observed } from "./observe.ts";

/** What is needed of a span of OpenTelemetry. */
export interface Span {
  setAttribute(name: string, value: string | number): unknown;
  setStatus(status: { readonly code: number; readonly message?: string }): unknown;
  updateName(name: string): unknown;
  recordException(error: Error | string): unknown;
  end(): unknown;
}

/** What is needed of a tracer of OpenTelemetry. */
export interface Tracer {
  startSpan(
    name: string,
    options: { readonly kind: number; readonly attributes: Readonly<Record<string, string>> },
  ): Span;
}

/** `SpanKind.SERVER` and `SpanStatusCode.ERROR` of OpenTelemetry, of which nothing is imported. */
const server = 1;
const failed = 2;

/**
 * A span for every exchange, by the semantic conventions of OpenTelemetry for HTTP servers, with the decision that ended
 * it in `verdict.decision` and `verdict.cite`. Only a 5xx is an error of the server's; the query of the target, where
 * secrets may be, is left out.
 *
 * It is nobody's parent: whoever watches is not around the handlers, so spans that these start stand beside it.
 *
 * @param tracer `trace.getTracer("api")` of `@opentelemetry/api`
 * @example app(resources, { observe: openTelemetry(trace.getTracer("api")) })
 */
export function openTelemetry(tracer: Tracer): Observe {
  return ({ method, path, version }) => {
    const isKnown = known.has(method);
    const name = isKnown ? method : "HTTP";
    const span = tracer.startSpan(name, {
      kind: server,
      attributes: {
        "http.request.method": isKnown ? method : "_OTHER",
        ...(isKnown ? {} : { "http.request.method_original": method }),
        "url.path": path,
        "network.protocol.version": version,
      },
    });
    return (ended) => finish(span, name, ended);
  };
}

/** Methods that may be told apart: whatever else clients make up must not fill the store of spans. */
const known: ReadonlySet<string> = new Set(methods.map((it) => it.name));

function finish(span: Span, name: string, it: Observed): void {
  const { status, route, decision, cite, error } = it;
  if (route !== undefined) {
    span.updateName(`${name} ${route}`);
    span.setAttribute("http.route", route);
  }
  span.setAttribute("http.response.status_code", status);
  if (decision !== undefined) span.setAttribute("verdict.decision", decision);
  if (cite !== undefined) span.setAttribute("verdict.cite", cite);
  if (classOf(status)?.id === "5xx") {
    const thrown = error instanceof Error ? error : undefined;
    span.setAttribute("error.type", thrown?.name ?? String(status));
    span.setStatus({ code: failed, ...(thrown === undefined ? {} : { message: thrown.message }) });
    if (error !== undefined) span.recordException(thrown ?? String(error));
  }
  span.end();
}
