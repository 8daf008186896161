import { createHash } from "node:crypto";
import type { Data } from "./data.ts";
import type { Listed } from "./items.ts";
import { once } from "./once.ts";
import { question } from "./question.ts";
import {
  bury,
  folded,
  giveId,
  isGone,
  nextId,
  nextRevision,
  type Revision,
  revisionOf,
} from "./revisions.ts";
import type { Database } from "./tables.ts";
import { isDone, type Written } from "./written.ts";

/** Most users that are kept. */
const most = 10_000;

/** What a client says about a user. */
export interface UserFields {
  readonly name: string;
  readonly email: string;
  readonly age: number | null;
}

/** A user as it is kept. */
export interface User extends UserFields, Revision {
  readonly id: number;
  readonly role: "admin" | "member";
}

/** Users in a database, and who a token stands for. */
export interface Users {
  readonly list: (after: number, limit: number) => Promise<Listed<User>>;
  readonly count: () => Promise<number>;
  readonly get: (id: number) => Promise<User | undefined>;
  readonly isGone: (id: number) => Promise<boolean>;
  readonly byToken: (token: string) => Promise<User | undefined>;
  /** Make another one, once under an idempotency key. */
  readonly add: (fields: UserFields, key?: string) => Promise<Written<User>>;
  readonly put: (id: number, fields: UserFields, expected?: number) => Promise<Written<User>>;
  readonly remove: (id: number, expected?: number) => Promise<Written<undefined>>;
}

/** What only the demonstration itself gives to a user. */
export interface Grant {
  readonly id?: number;
  readonly role?: User["role"];
  readonly token?: string;
}

/** The store of the users. */
export function usersIn({ read, snapshot, write }: Data): Users {
  return {
    list: (after, limit) =>
      snapshot(async (it) => ({
        all: await page(it, { after, limit }),
        count: await countIn(it),
        revision: await revisionOf(it, "user"),
      })),
    count: () => read(countIn),
    get: (id) => read((it) => find(it, id)),
    isGone: (id) => read((it) => isGone(it, "user", id)),
    byToken: (token) => read(async (it) => (await holder(it, { hash: hashOf(token) }))[0]),
    add: (fields, key) => write((it) => once(it, key, () => addUser(it, fields), isDone)),
    put: (id, fields, expected) =>
      write(async (it) => {
        const before = await find(it, id);
        if (before === undefined) return { kind: "missing" };
        if (expected !== undefined && before.version !== expected) return { kind: "changed" };
        const taken = await takenBy(it, fields.email, id);
        if (taken !== undefined) return taken;
        const { name, email, age } = fields;
        const revision = await nextRevision(it, "user");
        const changes = { name, email, age, ...revision };
        await it.updateTable("user").set(changes).where("id", "=", id).execute();
        return { kind: "done", value: { ...before, ...changes }, made: false };
      }),
    remove: (id, expected) =>
      write(async (it) => {
        const before = await find(it, id);
        if (before === undefined) return { kind: "missing" };
        if (expected !== undefined && before.version !== expected) return { kind: "changed" };
        await it.deleteFrom("user").where("id", "=", id).execute();
        await bury(it, "user", id);
        await nextRevision(it, "user");
        return { kind: "done", value: undefined, made: false };
      }),
  };
}

/** Add a user, in a transaction. */
export async function addUser(
  database: Database,
  { name, email, age }: UserFields,
  { id, role = "member", token }: Grant = {},
): Promise<Written<User>> {
  const taken = await takenBy(database, email);
  if (taken !== undefined) return taken;
  if ((await countIn(database)) >= most) return { kind: "full", most };
  if (id !== undefined) await giveId(database, "user", id);
  const own = id ?? (await nextId(database, "user"));
  const { version, changed } = await nextRevision(database, "user");
  const value: User = { id: own, name, email, age, role, version, changed };
  await database.insertInto("user").values(value).execute();
  if (token !== undefined) {
    await database
      .insertInto("token")
      .values({ hash: hashOf(token), user: own })
      .execute();
  }
  return { kind: "done", value, made: true };
}

const page = question((database, { after, limit }: { after: number; limit: number }) =>
  database.selectFrom("user").selectAll().where("id", ">", after).orderBy("id").limit(limit),
);

const counted = question((database) =>
  database.selectFrom("user").select((it) => it.fn.countAll<number>().as("n")),
);

const one = question((database, { id }: { id: number }) =>
  database.selectFrom("user").selectAll().where("id", "=", id),
);

const holder = question((database, { hash }: { hash: string }) =>
  database
    .selectFrom("user")
    .innerJoin("token", "token.user", "user.id")
    .selectAll("user")
    .where("token.hash", "=", hash),
);

async function countIn(database: Database): Promise<number> {
  return (await counted(database, {}))[0]?.n ?? 0;
}

async function find(database: Database, id: number): Promise<User | undefined> {
  return (await one(database, { id }))[0];
}

/** Who else has this address. */
async function takenBy(
  database: Database,
  email: string,
  id?: number,
): Promise<Written<User> | undefined> {
  const other = await database
    .selectFrom("user")
    .select("id")
    .where((it) => it.fn<string>("lower", ["email"]), "=", folded(email))
    .executeTakeFirst();
  return other === undefined || other.id === id ? undefined : { kind: "taken", by: other.id };
}

/** A token as it is kept. Tokens are long and random where they matter, so a plain digest is enough. */
function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
