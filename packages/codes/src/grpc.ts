import { grpcFromAnyOther, grpcFromHttp, grpcRows } from "./data/grpc.ts";
import type { GrpcRow } from "./data/row.ts";

/** Every gRPC code with the HTTP status it maps to. */
export const grpcCodes: readonly GrpcRow[] = grpcRows;

/**
 * A gRPC code by number or name, with the HTTP status that Google's own table gives it and what older gateways gave.
 *
 * @returns `undefined` for what is no gRPC code
 * @example grpc("FAILED_PRECONDITION")?.http // 400, not 412: no If-* field was sent
 */
export function grpc(code: number | string): GrpcRow | undefined {
  const name = typeof code === "string" ? code.toUpperCase().replace(/[^A-Z]+/g, "_") : undefined;
  return grpcRows.find((row) => row.code === code || row.name === name);
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
