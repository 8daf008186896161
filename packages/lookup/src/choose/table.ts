import { grpcCodes, nameOf } from "@verdict/codes";
import { fieldsFor } from "./fields.ts";
import type { Choice } from "./result.ts";

/** Names in gRPC's own spelling that are no everyday words in capitals. */
const names = new RegExp(`\\b(${grpcCodes.map((row) => row.name).join("|")})\\b`);

/** What a table answers without any weighing: a gRPC code that has to become a status. */
export function byTable(text: string): Choice | undefined {
  const name = names.exec(text)?.[1];
  if (name === undefined) return undefined;
  // OK and such stand in other scenarios too; only talk of RPC, or an unmistakable constant, is meant.
  if (!name.includes("_") && !/\bg?rpc\b|\bgateway\b|\bservice\b|\bbackend\b/i.test(text))
    return undefined;
  const row = grpcCodes.find((it) => it.name === name);
  if (row === undefined) return undefined;
  return {
    code: row.http,
    name: nameOf(row.http) ?? "",
    why: `google.rpc.Code maps ${row.name} to ${row.http}.${row.note === undefined ? "" : ` ${row.note}`}`,
    cite: "google/rpc/code.proto; AIP-193",
    fields: fieldsFor(row.http),
  };
}
