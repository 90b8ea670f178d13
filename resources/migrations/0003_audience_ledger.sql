-- Audiences that left the workspace. What left is named by interned identifiers, never by a hash or a value.
CREATE TABLE exports(export_id TEXT PRIMARY KEY, time INTEGER NOT NULL, platform TEXT NOT NULL, rules_version TEXT NOT NULL,
  segment TEXT, purpose TEXT NOT NULL, people INTEGER NOT NULL, rows INTEGER NOT NULL) WITHOUT ROWID;
ALTER TABLE export_ledger ADD COLUMN identifier INTEGER; -- identifiers.id
CREATE INDEX export_ledger_record ON export_ledger(record_ref);
CREATE INDEX export_ledger_platform ON export_ledger(platform, time);
