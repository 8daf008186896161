/**
 * The schema as the steps that lead to it, as that of SQLite is: a step that was released is never changed. All of it is
 * in a schema of PostgreSQL's called `verdict`, so that the database may be somebody else's as well.
 */
export const schema: readonly string[] = [
  `
  -- One number for every change, never given twice. Whoever changes anything locks this row first.
  CREATE TABLE verdict.revision (one integer PRIMARY KEY CHECK (one = 1), last bigint NOT NULL);
  INSERT INTO verdict.revision VALUES (1, 0);

  -- When a collection changed last, deletions included.
  CREATE TABLE verdict.collection (name text PRIMARY KEY, version bigint NOT NULL, changed bigint NOT NULL);

  -- The last id that was given to somebody. A sequence knows nothing of ids that clients choose.
  CREATE TABLE verdict.given (collection text PRIMARY KEY, last bigint NOT NULL);
  INSERT INTO verdict.given VALUES ('item', 0), ('user', 0), ('payment', 0), ('upload', 0);

  -- What was here and is gone for good; ids are not given again.
  CREATE TABLE verdict.gone (collection text NOT NULL, id bigint NOT NULL, PRIMARY KEY (collection, id));

  CREATE TABLE verdict.item (
    id bigint PRIMARY KEY,
    -- In the collation C lower() knows the letters of ASCII only, as SQLite does.
    name text COLLATE "C" NOT NULL,
    description text,
    -- What it was made with, for a reset.
    original text NOT NULL,
    version bigint NOT NULL,
    changed bigint NOT NULL
  );
  CREATE UNIQUE INDEX item_name ON verdict.item (lower(name));

  CREATE TABLE verdict."user" (
    id bigint PRIMARY KEY,
    name text NOT NULL,
    email text COLLATE "C" NOT NULL,
    age integer,
    role text NOT NULL CHECK (role IN ('admin', 'member')),
    version bigint NOT NULL,
    changed bigint NOT NULL
  );
  CREATE UNIQUE INDEX user_email ON verdict."user" (lower(email));

  -- Tokens are kept as their SHA-256: who reads the table can use none of them.
  CREATE TABLE verdict.token (
    hash text PRIMARY KEY,
    "user" bigint NOT NULL REFERENCES verdict."user" (id) ON DELETE CASCADE
  );

  CREATE TABLE verdict.payment (
    id bigint PRIMARY KEY,
    "user" bigint NOT NULL UNIQUE REFERENCES verdict."user" (id) ON DELETE CASCADE,
    amount integer NOT NULL,
    paid bigint NOT NULL
  );

  CREATE TABLE verdict.upload (
    id bigint PRIMARY KEY,
    content bytea NOT NULL,
    digest text NOT NULL,
    made bigint NOT NULL
  );
  `,
  `
  -- What was done under which idempotency key, kept with what it did: who was killed then has not done it in vain.
  CREATE TABLE verdict.done (key text PRIMARY KEY, came text NOT NULL, until bigint NOT NULL);
  CREATE INDEX done_until ON verdict.done (until);
  `,
];
