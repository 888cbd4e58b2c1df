-- Times are milliseconds since 1970, but for those of the scheduler's own table. Both stores read this file.

CREATE TABLE content (
    sha256 TEXT NOT NULL PRIMARY KEY,
    size BIGINT NOT NULL,
    crc32 BIGINT NOT NULL,
    bytes ${bytes} NOT NULL
);

CREATE TABLE batch (
    id TEXT NOT NULL PRIMARY KEY,
    owner TEXT NOT NULL,
    idempotency_key TEXT,
    order_sha256 TEXT NOT NULL,
    state TEXT NOT NULL,
    created BIGINT NOT NULL,
    ended BIGINT,
    version BIGINT NOT NULL,
    formats TEXT NOT NULL,
    options TEXT NOT NULL,
    theme_sha256 TEXT REFERENCES content (sha256),
    -- of inputs and documents, for the owner's quota
    bytes BIGINT NOT NULL,
    -- work left
    open_files INTEGER NOT NULL,
    open_items INTEGER NOT NULL,
    UNIQUE (owner, idempotency_key)
);

CREATE INDEX batch_of_owner ON batch (owner, created);
CREATE INDEX batch_ended ON batch (ended);
CREATE INDEX batch_theme ON batch (theme_sha256);

CREATE TABLE item (
    batch_id TEXT NOT NULL REFERENCES batch (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    file TEXT NOT NULL,
    -- what its documents are called, each once in a batch
    stem TEXT NOT NULL,
    -- of a document of all files; null for a file
    merged_format TEXT,
    input_sha256 TEXT REFERENCES content (sha256),
    state TEXT NOT NULL,
    -- how often it was begun: who commits must have begun it last
    attempts INTEGER NOT NULL,
    -- how often its conversion was lost
    failures INTEGER NOT NULL,
    findings TEXT,
    -- of all that its documents depend on
    result_key TEXT,
    PRIMARY KEY (batch_id, number)
);

CREATE INDEX item_input ON item (input_sha256);
CREATE INDEX item_result ON item (result_key);

CREATE TABLE document (
    batch_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    suffix TEXT NOT NULL,
    format TEXT NOT NULL,
    media_type TEXT NOT NULL,
    sha256 TEXT NOT NULL REFERENCES content (sha256),
    PRIMARY KEY (batch_id, number, ordinal),
    FOREIGN KEY (batch_id, number) REFERENCES item (batch_id, number) ON DELETE CASCADE
);

CREATE INDEX document_content ON document (sha256);

-- db-scheduler's
CREATE TABLE scheduled_tasks (
    task_name TEXT NOT NULL,
    task_instance TEXT NOT NULL,
    task_data ${bytes},
    execution_time ${timestamp},
    picked BOOLEAN NOT NULL,
    picked_by TEXT,
    last_success ${timestamp},
    last_failure ${timestamp},
    consecutive_failures INTEGER,
    last_heartbeat ${timestamp},
    version BIGINT NOT NULL,
    priority SMALLINT,
    state TEXT,
    PRIMARY KEY (task_name, task_instance)
);

CREATE INDEX execution_time_idx ON scheduled_tasks (execution_time);
CREATE INDEX last_heartbeat_idx ON scheduled_tasks (last_heartbeat);
