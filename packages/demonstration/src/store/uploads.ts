import { createHash } from "node:crypto";
import type { Data } from "./data.ts";
import { bury, isGone, nextId } from "./revisions.ts";

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
  readonly add: (content: Uint8Array) => Promise<Upload>;
  readonly get: (id: number) => Promise<(Upload & { readonly content: Uint8Array }) | undefined>;
  readonly isGone: (id: number) => Promise<boolean>;
}

/** The store of the uploads. */
export function uploadsIn({ read, write }: Data): Uploads {
  return {
    add: (content) => {
      const digest = createHash("sha256").update(content).digest("hex");
      return write(async (it) => {
        const id = await nextId(it, "upload");
        await it.insertInto("upload").values({ id, content, digest, made: Date.now() }).execute();
        const outdated = await it
          .deleteFrom("upload")
          .where("id", "not in", (all) =>
            all.selectFrom("upload").select("id").orderBy("id", "desc").limit(kept),
          )
          .returning("id")
          .execute();
        for (const { id: old } of outdated) await bury(it, "upload", old);
        return { id, size: content.length, digest };
      });
    },
    get: (id) =>
      read(async (it) => {
        const found = await it
          .selectFrom("upload")
          .select(["content", "digest"])
          .where("id", "=", id)
          .executeTakeFirst();
        return found && { id, size: found.content.length, ...found };
      }),
    isGone: (id) => read((it) => isGone(it, "upload", id)),
  };
}
