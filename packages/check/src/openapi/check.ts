import type { Finding } from "../finding.ts";
import { type Operation, operationsIn, outgoingIn } from "./document.ts";
import { operationRules } from "./rules.ts";

/**
 * What is wrong with the statuses of an OpenAPI document: each finding says at which operation, by its place among
 * `operations`, and where in the document.
 *
 * @example
 * checkOpenApi(document).findings[0]?.where.pointer; // "#/paths/~1items/post/responses/201"
 */
export function checkOpenApi(document: Readonly<Record<string, unknown>>): {
  readonly operations: readonly Operation[];
  readonly findings: readonly Finding[];
} {
  const operations = [...operationsIn(document), ...outgoingIn(document)];
  const findings = operations.flatMap((operation, i) =>
    operationRules.flatMap(({ id, severity, cite, find }) => {
      const found = find(operation) ?? [];
      return [found].flat().map(
        ({ message, fix, response, field }): Finding => ({
          rule: id,
          severity,
          message,
          cite,
          where: {
            part: "response",
            exchange: i,
            pointer: `${operation.pointer}/responses${response === undefined ? "" : `/${response}`}`,
            ...(field === undefined ? {} : { field }),
          },
          fix,
        }),
      );
    }),
  );
  return { operations, findings };
}
