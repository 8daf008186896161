/**
 * The schema as the steps that lead to it: a database remembers how many it has taken. A step that was released is never
 * changed; a change is another step.
 */
export const schema: readonly string[] = [
  `
  -- One number for every change, never given twice: a resource that is deleted and made again differs from the old one.
  CREATE TABLE revision (one INTEGER PRIMARY KEY CHECK (one = 1), last INTEGER NOT NULL) STRICT;
  INSERT INTO revision VALUES (1, 0);

  -- When a collection changed last, deletions included.
  CREATE TABLE collection (name TEXT PRIMARY KEY, version INTEGER NOT NULL, changed INTEGER NOT NULL) STRICT;

  -- What was here and is gone for good; ids are not given again.
  CREATE TABLE gone (collection TEXT NOT NULL, id INTEGER NOT NULL, PRIMARY KEY (collection, id)) STRICT, WITHOUT ROWID;

  CREATE TABLE item (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    description TEXT,
    -- What it was made with, for a reset.
    original TEXT NOT NULL,
    version INTEGER NOT NULL,
    changed INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE user (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    email TEXT NOT NULL UNIQUE COLLATE NOCASE,
    age INTEGER,
    role TEXT NOT NULL CHECK (role IN ('admin', 'member')),
    version INTEGER NOT NULL,
    changed INTEGER NOT NULL
  ) STRICT;

  -- Tokens are kept as their SHA-256: who reads the file can use none of them.
  CREATE TABLE token (
    hash TEXT PRIMARY KEY,
    user INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE
  ) STRICT;

  CREATE TABLE payment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    user INTEGER NOT NULL UNIQUE REFERENCES user (id) ON DELETE CASCADE,
    amount INTEGER NOT NULL,
    paid INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE upload (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    content BLOB NOT NULL,
    digest TEXT NOT NULL,
    made INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE job (
    id TEXT PRIMARY KEY,
    item INTEGER NOT NULL,
    rounds INTEGER NOT NULL,
    done INTEGER NOT NULL DEFAULT 0,
    digest TEXT NOT NULL,
    made INTEGER NOT NULL,
    finished INTEGER,
    -- Which process is at it, and until when nobody else takes it over.
    worker TEXT,
    lease INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE INDEX job_open ON job (lease) WHERE finished IS NULL;
  `,
  `
  -- What came of the first request with each Idempotency-Key; no answer yet while it is carried out.
  CREATE TABLE idempotency_key (
    key TEXT PRIMARY KEY,
    fingerprint TEXT NOT NULL,
    answer TEXT,
    until INTEGER NOT NULL,
    keep INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX idempotency_key_until ON idempotency_key (until);
  `,
  `
  -- Jobs as the engine keeps them, with who runs them and until when nobody else takes them over.
  DROP TABLE job;
  CREATE TABLE job (
    id TEXT PRIMARY KEY,
    record TEXT NOT NULL,
    running INTEGER NOT NULL,
    until INTEGER,
    worker TEXT NOT NULL,
    lease INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX job_running ON job (lease) WHERE running = 1;
  CREATE INDEX job_until ON job (until) WHERE until IS NOT NULL;
  `,
  `
  -- Keys and jobs are kept where processes share them.
  DROP TABLE job;
  DROP TABLE idempotency_key;

  -- The last id that was given to somebody; AUTOINCREMENT knows it, in a way of its own.
  CREATE TABLE given (collection TEXT PRIMARY KEY, last INTEGER NOT NULL) STRICT;
  INSERT INTO given VALUES ('item', 0), ('user', 0), ('payment', 0), ('upload', 0);
  UPDATE given SET last = coalesce((SELECT seq FROM sqlite_sequence WHERE name = collection), 0);

  -- To find names and addresses, however they are written.
  CREATE INDEX item_name ON item (lower(name));
  CREATE INDEX user_email ON user (lower(email));
  `,
  `
  -- What was done under which idempotency key, kept with what it did: who was killed then has not done it in vain.
  CREATE TABLE done (key TEXT PRIMARY KEY, came TEXT NOT NULL, until INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE INDEX done_until ON done (until);
  `,
];
