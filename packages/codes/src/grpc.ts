import { grpcFromAnyOther, grpcFromHttp, grpcRows } from "./data/grpc.ts";
import type { GrpcRow } from "./data/row.ts";
import { keyOf } from "./key.ts";

/** Every gRPC code with the HTTP status it maps to. */
export const grpcCodes: readonly GrpcRow[] = grpcRows;

/**
 * A gRPC code by number or name, with the HTTP status that Google's own table gives it and what older gateways gave.
 *
 * @param code a number, that number as the `grpc-status` field carries it (`"5"`), or a name in any spelling
 * @returns `undefined` for what is no gRPC code
 * @example grpc("FAILED_PRECONDITION")?.http // 400, not 412: no If-* field was sent
 */
export function grpc(code: number | string): GrpcRow | undefined {
  if (typeof code === "number") return grpcRows[code];
  const key = keyOf(code);
  return grpcRows.find((row) => String(row.code) === key || keyOf(row.name) === key);
}

/**
 * What a gRPC client makes of an HTTP status when `grpc-status` is absent. Not the inverse of {@link grpc}: 404 reads as
 * UNIMPLEMENTED.
 *
 * @example grpcOf(404) // "UNIMPLEMENTED"
 */
export function grpcOf(status: number): string {
  return grpcFromHttp[status] ?? grpcFromAnyOther;
}
