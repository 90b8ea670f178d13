-- Values of a stream's records that other streams are partitioned by (JSON texts).
CREATE TABLE sync_values(source_id INTEGER NOT NULL, stream TEXT NOT NULL, field TEXT NOT NULL, value TEXT NOT NULL,
  PRIMARY KEY(source_id, stream, field, value)) WITHOUT ROWID;
