-- The workspace: one SQLite file that is the source of truth.
-- Times: µs since 1970 UTC. Days: days since 1970-01-01. Amounts: micros beside an ISO 4217 code. Text: UTF-8, NFC.
-- batch = the last batch that changed the row, created_batch = the one that brought it.

CREATE TABLE meta(key TEXT PRIMARY KEY, value) WITHOUT ROWID;
-- workspace_id, time_zone, currency, region, week_starts, created, revision, stamp, key_check, settled_stamp

CREATE TABLE key_slots(id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, -- passphrase | keychain | sample
  salt BLOB, ops INTEGER, memory INTEGER, wrapped BLOB NOT NULL, created INTEGER NOT NULL);

CREATE TABLE sources(id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, -- 'file' or the manifest's id
  manifest TEXT, config TEXT, base_url TEXT, extra_ca TEXT, time_zone TEXT, currency TEXT, created INTEGER NOT NULL,
  created_batch INTEGER, removed INTEGER NOT NULL DEFAULT 0);

CREATE TABLE batches(id INTEGER PRIMARY KEY AUTOINCREMENT, public_id TEXT UNIQUE, -- shown to people: I0000000001
  origin TEXT NOT NULL, -- import | sync | edit
  source_id INTEGER, data_kind TEXT, time INTEGER NOT NULL, files TEXT, mapping TEXT,
  rows_read INTEGER NOT NULL DEFAULT 0, rows_rejected INTEGER NOT NULL DEFAULT 0, created INTEGER NOT NULL DEFAULT 0,
  updated INTEGER NOT NULL DEFAULT 0, unchanged INTEGER NOT NULL DEFAULT 0, identifiers_dropped INTEGER NOT NULL DEFAULT 0,
  rolled_back INTEGER NOT NULL DEFAULT 0);

-- Before-images of rows that a batch changed: all columns of the row as JSON, blobs as {"hex":…}.
CREATE TABLE undo(batch_id INTEGER NOT NULL, seq INTEGER NOT NULL, table_name TEXT NOT NULL, row_id INTEGER NOT NULL,
  before TEXT NOT NULL, PRIMARY KEY(batch_id, seq)) WITHOUT ROWID;

CREATE TABLE rejects(batch_id INTEGER NOT NULL, seq INTEGER NOT NULL, line INTEGER NOT NULL, column_name TEXT NOT NULL,
  reason TEXT NOT NULL, cells BLOB, PRIMARY KEY(batch_id, seq)) WITHOUT ROWID; -- cells: encrypted

-- Interned names. kind: 1 event, 2 channel, 3 campaign, 4 currency, 5 property
CREATE TABLE terms(id INTEGER PRIMARY KEY AUTOINCREMENT, kind INTEGER NOT NULL, text TEXT NOT NULL, UNIQUE(kind, text));

CREATE TABLE identifier_kinds(id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE,
  strong INTEGER NOT NULL, global INTEGER NOT NULL);
INSERT INTO identifier_kinds(name, strong, global) VALUES
  ('phone', 1, 1), ('email', 1, 1), ('unionid', 1, 1), ('openid', 1, 0), ('member_no', 1, 0), ('device', 0, 0), ('cookie', 0, 0);

CREATE TABLE identifiers(id INTEGER PRIMARY KEY AUTOINCREMENT, kind INTEGER NOT NULL, hash BLOB NOT NULL, -- keyed, 16 bytes
  value BLOB NOT NULL, -- encrypted
  UNIQUE(hash, kind));
CREATE TABLE parties(id INTEGER PRIMARY KEY AUTOINCREMENT, members BLOB NOT NULL UNIQUE); -- sorted identifier ids, u32 LE
CREATE TABLE erased(hash BLOB PRIMARY KEY) WITHOUT ROWID; -- identifiers.hash || kind u32 LE of erased strong identifiers

CREATE TABLE records(id INTEGER PRIMARY KEY AUTOINCREMENT, source_id INTEGER NOT NULL, key_hash BLOB NOT NULL UNIQUE, -- keyed, of "SOURCE/KEY"
  created INTEGER, identifiers BLOB NOT NULL, -- sorted identifier ids, u32 LE
  fields TEXT NOT NULL, -- {"attrs":{name:value…},"tags":[…]}; values: text, number, true/false, {"d":date}, {"t":time}
  personal BLOB NOT NULL, -- encrypted {"key","name","attrs":{…}}
  has_name INTEGER NOT NULL DEFAULT 0, created_batch INTEGER NOT NULL, batch INTEGER NOT NULL);
CREATE INDEX records_batch ON records(created_batch);
-- Attributes that were set by hand; they stand above all records of the customer.
CREATE TABLE overrides(record_id INTEGER NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY(record_id, name)) WITHOUT ROWID;

-- ref of a record: explicit = its key_hash (16 bytes); implicit = 'P', source_id u32 LE, party u32 LE (9 bytes).
-- Rank of a record's key among the records that it is connected with (kept where order matters and keys are sealed).
CREATE TABLE record_ranks(ref BLOB PRIMARY KEY, rank INTEGER NOT NULL) WITHOUT ROWID;
-- Hand-made and matched links, a < b as bytes. state: linked | review | rejected. Rule links are derived, never stored.
CREATE TABLE links(a BLOB NOT NULL, b BLOB NOT NULL, origin TEXT NOT NULL, -- hand | match
  state TEXT NOT NULL, probability REAL, evidence TEXT, made_by TEXT, time INTEGER NOT NULL, PRIMARY KEY(a, b, origin)) WITHOUT ROWID;
CREATE TABLE cuts(a BLOB NOT NULL, b BLOB NOT NULL, made_by TEXT, time INTEGER NOT NULL, PRIMARY KEY(a, b)) WITHOUT ROWID;

CREATE TABLE consents(id INTEGER PRIMARY KEY AUTOINCREMENT, source_id INTEGER NOT NULL, party INTEGER NOT NULL,
  contact_channel TEXT NOT NULL, purpose TEXT NOT NULL, state INTEGER NOT NULL, -- 1 granted, 0 withdrawn
  time INTEGER NOT NULL, origin TEXT, created_batch INTEGER NOT NULL, batch INTEGER NOT NULL,
  UNIQUE(source_id, party, contact_channel, purpose, time, state));

CREATE TABLE orders(id INTEGER PRIMARY KEY AUTOINCREMENT, source_id INTEGER NOT NULL, order_id TEXT NOT NULL, party INTEGER NOT NULL,
  time INTEGER NOT NULL, value INTEGER, currency TEXT, status TEXT, channel TEXT, store TEXT,
  props TEXT, -- {name:value…} as in records.fields
  personal BLOB, created_batch INTEGER NOT NULL, batch INTEGER NOT NULL, UNIQUE(source_id, order_id));
CREATE TABLE order_lines(id INTEGER PRIMARY KEY AUTOINCREMENT, source_id INTEGER NOT NULL, order_id TEXT NOT NULL, line TEXT NOT NULL,
  sku TEXT NOT NULL, quantity TEXT, value INTEGER, currency TEXT, product_class TEXT,
  created_batch INTEGER NOT NULL, batch INTEGER NOT NULL, UNIQUE(source_id, order_id, line));
CREATE TABLE refunds(id INTEGER PRIMARY KEY AUTOINCREMENT, source_id INTEGER NOT NULL, order_id TEXT NOT NULL, refund_id TEXT NOT NULL,
  time INTEGER NOT NULL, value INTEGER, currency TEXT, created_batch INTEGER NOT NULL, batch INTEGER NOT NULL,
  UNIQUE(source_id, order_id, refund_id));
CREATE TABLE products(id INTEGER PRIMARY KEY AUTOINCREMENT, sku TEXT NOT NULL UNIQUE, name TEXT, category TEXT, role TEXT,
  source_id INTEGER NOT NULL, created_batch INTEGER NOT NULL, batch INTEGER NOT NULL);
CREATE TABLE campaigns(id INTEGER PRIMARY KEY AUTOINCREMENT, campaign TEXT NOT NULL UNIQUE, name TEXT, channel TEXT, parent TEXT,
  level TEXT, start INTEGER, "end" INTEGER, -- days; "end" is the last day
  budget INTEGER, currency TEXT, owner TEXT, status TEXT, objective TEXT,
  source_id INTEGER, created_batch INTEGER NOT NULL, batch INTEGER NOT NULL);
CREATE TABLE spend(id INTEGER PRIMARY KEY AUTOINCREMENT, source_id INTEGER NOT NULL, date INTEGER NOT NULL, channel TEXT NOT NULL,
  campaign TEXT NOT NULL DEFAULT '', currency TEXT NOT NULL, known INTEGER NOT NULL, -- the day on which the figure was known
  spend INTEGER, impressions INTEGER, clicks INTEGER, conversions TEXT, conversion_value INTEGER, final INTEGER,
  created_batch INTEGER NOT NULL, batch INTEGER NOT NULL, UNIQUE(source_id, date, channel, campaign, currency, known));
CREATE TABLE messages(id INTEGER PRIMARY KEY AUTOINCREMENT, source_id INTEGER NOT NULL, date INTEGER NOT NULL, campaign TEXT NOT NULL,
  channel TEXT NOT NULL DEFAULT '', sent INTEGER, delivered INTEGER, opens INTEGER, clicks INTEGER, bounces INTEGER,
  complaints INTEGER, unsubscribes INTEGER, created_batch INTEGER NOT NULL, batch INTEGER NOT NULL,
  UNIQUE(source_id, date, campaign, channel));
-- rate: units of the base currency for one unit of `currency`, exact decimal
CREATE TABLE rates(date INTEGER NOT NULL, currency TEXT NOT NULL, rate TEXT NOT NULL, PRIMARY KEY(date, currency)) WITHOUT ROWID;

-- Events in immutable column chunks (models/store/event_chunk.h); a batch owns its chunks.
CREATE TABLE event_chunks(id INTEGER PRIMARY KEY AUTOINCREMENT, batch_id INTEGER NOT NULL, source_id INTEGER NOT NULL,
  rows INTEGER NOT NULL, time_min INTEGER NOT NULL, time_max INTEGER NOT NULL,
  parties BLOB NOT NULL,    -- distinct parties, u32 LE sorted
  key_hashes BLOB NOT NULL, -- u64 LE sorted; row i of the chunk has the i-th
  columns BLOB NOT NULL, personal BLOB); -- personal: encrypted
CREATE INDEX event_chunks_batch ON event_chunks(batch_id);
-- Rows that a later batch replaced.
CREATE TABLE event_tombstones(chunk_id INTEGER NOT NULL, row INTEGER NOT NULL, batch_id INTEGER NOT NULL,
  PRIMARY KEY(chunk_id, row)) WITHOUT ROWID;

-- Segments, funnels, plans, calendar entries, reports …: body is a file format of contract.md.
CREATE TABLE documents(id INTEGER PRIMARY KEY AUTOINCREMENT, public_id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, name TEXT NOT NULL,
  body TEXT NOT NULL, created INTEGER NOT NULL, changed INTEGER NOT NULL, removed INTEGER NOT NULL DEFAULT 0);
CREATE UNIQUE INDEX documents_name ON documents(kind, name) WHERE removed = 0;
-- States of a document for undo and redo; document_positions has the one that stands now.
CREATE TABLE document_steps(document_id INTEGER NOT NULL, seq INTEGER NOT NULL, text TEXT NOT NULL, name TEXT NOT NULL, body TEXT NOT NULL,
  PRIMARY KEY(document_id, seq)) WITHOUT ROWID;
CREATE TABLE document_positions(document_id INTEGER PRIMARY KEY, position INTEGER NOT NULL);

CREATE TABLE remembered_mappings(fingerprint TEXT PRIMARY KEY, mapping TEXT NOT NULL, time INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE settings(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE inbox(id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, subject TEXT NOT NULL, detail TEXT,
  time INTEGER NOT NULL, done INTEGER NOT NULL DEFAULT 0);
CREATE TABLE audit(id INTEGER PRIMARY KEY AUTOINCREMENT, time INTEGER NOT NULL, action TEXT NOT NULL, detail TEXT NOT NULL, mac BLOB);
-- Who left for where: one row a person, identifier and export; never a hash.
CREATE TABLE export_ledger(id INTEGER PRIMARY KEY AUTOINCREMENT, export_id TEXT NOT NULL, time INTEGER NOT NULL, platform TEXT NOT NULL,
  segment TEXT, record_ref BLOB NOT NULL, identifier_kind TEXT NOT NULL);

CREATE TABLE secrets(source_id INTEGER NOT NULL, name TEXT NOT NULL, value BLOB NOT NULL, -- encrypted
  generation INTEGER NOT NULL DEFAULT 0, expires INTEGER, PRIMARY KEY(source_id, name)) WITHOUT ROWID;
CREATE TABLE sync_streams(source_id INTEGER NOT NULL, stream TEXT NOT NULL, part TEXT NOT NULL, mark TEXT, manifest_hash TEXT,
  last_full INTEGER, last_ok INTEGER, PRIMARY KEY(source_id, stream, part)) WITHOUT ROWID;
CREATE TABLE sync_slices(source_id INTEGER NOT NULL, stream TEXT NOT NULL, part TEXT NOT NULL, start TEXT NOT NULL, "end" TEXT NOT NULL,
  status TEXT NOT NULL, page TEXT, job TEXT, attempt INTEGER NOT NULL DEFAULT 0, rows INTEGER NOT NULL DEFAULT 0, max_cursor TEXT,
  error TEXT, batch_id INTEGER, PRIMARY KEY(source_id, stream, part, start)) WITHOUT ROWID;
CREATE TABLE sync_runs(id INTEGER PRIMARY KEY AUTOINCREMENT, source_id INTEGER NOT NULL, started INTEGER NOT NULL, ended INTEGER,
  outcome TEXT, counters TEXT);
