import { createHash } from "node:crypto";
import type { Revisions } from "./revisions.ts";
import type { DatabaseSync } from "./sqlite.ts";
import { transaction } from "./transaction.ts";

/** How many uploads are kept; the oldest goes when another one comes. */
const kept = 8;

/** What is known of an upload without its content. */
export interface Upload {
  readonly id: number;
  readonly size: number;
  /** SHA-256 of the content, in hexadecimal. */
  readonly digest: string;
}

/** Uploads in a database. */
export interface Uploads {
  readonly add: (content: Uint8Array) => Upload;
  readonly get: (id: number) => (Upload & { readonly content: Uint8Array }) | undefined;
  readonly isGone: (id: number) => boolean;
}

/** The store of the uploads. */
export function uploadsIn(database: DatabaseSync, revisions: Revisions): Uploads {
  const get = database.prepare("SELECT * FROM upload WHERE id = ?");
  const insert = database.prepare(
    "INSERT INTO upload (content, digest, made) VALUES (?, ?, ?) RETURNING id",
  );
  const outdated = database.prepare(
    "DELETE FROM upload WHERE id NOT IN (SELECT id FROM upload ORDER BY id DESC LIMIT ?) RETURNING id",
  );
  return {
    add: (content) =>
      transaction(database, () => {
        const digest = createHash("sha256").update(content).digest("hex");
        const id = Number(insert.get(content, digest, Date.now())?.["id"]);
        for (const row of outdated.all(kept)) revisions.bury("upload", Number(row["id"]));
        return { id, size: content.length, digest };
      }),
    get: (id) => {
      const row = get.get(id);
      if (row === undefined) return undefined;
      const content = row["content"] as Uint8Array;
      return { id, size: content.length, digest: String(row["digest"]), content };
    },
    isGone: (id) => revisions.isGone("upload", id),
  };
}
