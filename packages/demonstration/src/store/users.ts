import { createHash } from "node:crypto";
import type { Revision, Revisions } from "./revisions.ts";
import type { DatabaseSync, SQLOutputValue } from "./sqlite.ts";
import { transaction } from "./transaction.ts";
import type { Written } from "./written.ts";

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
  readonly revision: () => Revision;
  readonly list: (after: number, limit: number) => readonly User[];
  readonly count: () => number;
  readonly get: (id: number) => User | undefined;
  readonly isGone: (id: number) => boolean;
  readonly byToken: (token: string) => User | undefined;
  readonly add: (fields: UserFields, more?: Grant) => Written<User>;
  readonly put: (id: number, fields: UserFields, expected?: number) => Written<User>;
  readonly remove: (id: number, expected?: number) => Written<undefined>;
}

/** What only the demonstration itself gives to a user. */
export interface Grant {
  readonly id?: number;
  readonly role?: User["role"];
  readonly token?: string;
}

/** The store of the users. */
export function usersIn(database: DatabaseSync, revisions: Revisions): Users {
  const list = database.prepare("SELECT * FROM user WHERE id > ? ORDER BY id LIMIT ?");
  const count = database.prepare("SELECT count(*) AS n FROM user");
  const get = database.prepare("SELECT * FROM user WHERE id = ?");
  const byToken = database.prepare(
    "SELECT user.* FROM user JOIN token ON token.user = user.id WHERE token.hash = ?",
  );
  const reached = database.prepare("SELECT id FROM user WHERE email = ? AND id IS NOT ?");
  const insert = database.prepare(
    `INSERT INTO user (id, name, email, age, role, version, changed)
     VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING *`,
  );
  const grant = database.prepare("INSERT INTO token VALUES (?, ?)");
  const update = database.prepare(
    `UPDATE user SET name = ?, email = ?, age = ?, version = ?, changed = ? WHERE id = ? RETURNING *`,
  );
  const remove = database.prepare("DELETE FROM user WHERE id = ?");

  const find = (id: number): User | undefined => userOf(get.get(id));
  const taken = (email: string, id: number | null): Written<User> | undefined => {
    const other = reached.get(email, id);
    return other === undefined ? undefined : { kind: "taken", by: Number(other["id"]) };
  };
  return {
    revision: () => revisions.of("user"),
    list: (after, limit) => list.all(after, limit).map((row) => userOf(row) as User),
    count: () => Number(count.get()?.["n"]),
    get: find,
    isGone: (id) => revisions.isGone("user", id),
    byToken: (token) => userOf(byToken.get(hashOf(token))),
    add: ({ name, email, age }, { id, role = "member", token } = {}) =>
      transaction(database, () => {
        const other = taken(email, null);
        if (other !== undefined) return other;
        const { version, changed } = revisions.next("user");
        const row = insert.get(id ?? null, name, email, age, role, version, changed);
        const value = userOf(row) as User;
        if (token !== undefined) grant.run(hashOf(token), value.id);
        return { kind: "done", value, made: true };
      }),
    put: (id, { name, email, age }, expected) =>
      transaction(database, () => {
        const before = find(id);
        if (before === undefined) return { kind: "missing" };
        if (expected !== undefined && before.version !== expected) return { kind: "changed" };
        const other = taken(email, id);
        if (other !== undefined) return other;
        const { version, changed } = revisions.next("user");
        const value = userOf(update.get(name, email, age, version, changed, id)) as User;
        return { kind: "done", value, made: false };
      }),
    remove: (id, expected) =>
      transaction(database, () => {
        const before = find(id);
        if (before === undefined) return { kind: "missing" };
        if (expected !== undefined && before.version !== expected) return { kind: "changed" };
        remove.run(id);
        revisions.bury("user", id);
        revisions.next("user");
        return { kind: "done", value: undefined, made: false };
      }),
  };
}

/** A token as it is kept. Tokens are long and random where they matter, so a plain digest is enough. */
function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

function userOf(row: Record<string, SQLOutputValue> | undefined): User | undefined {
  if (row === undefined) return undefined;
  return {
    id: Number(row["id"]),
    name: String(row["name"]),
    email: String(row["email"]),
    age: row["age"] === null ? null : Number(row["age"]),
    role: row["role"] === "admin" ? "admin" : "member",
    version: Number(row["version"]),
    changed: Number(row["changed"]),
  };
}
