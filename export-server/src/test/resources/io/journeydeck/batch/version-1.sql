-- As the first version of the tables left it; what comes later must go on with it.
BEGIN TRANSACTION;
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
CREATE TABLE content (
    sha256 TEXT NOT NULL PRIMARY KEY,
    size BIGINT NOT NULL,
    crc32 BIGINT NOT NULL,
    bytes BLOB NOT NULL
);
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
CREATE TABLE scheduled_tasks (
    task_name TEXT NOT NULL,
    task_instance TEXT NOT NULL,
    task_data BLOB,
    execution_time TIMESTAMP,
    picked BOOLEAN NOT NULL,
    picked_by TEXT,
    last_success TIMESTAMP,
    last_failure TIMESTAMP,
    consecutive_failures INTEGER,
    last_heartbeat TIMESTAMP,
    version BIGINT NOT NULL,
    priority SMALLINT,
    state TEXT,
    PRIMARY KEY (task_name, task_instance)
);
CREATE TABLE "schema_history" (
    "installed_rank" INT NOT NULL PRIMARY KEY,
    "version" VARCHAR(50),
    "description" VARCHAR(200) NOT NULL,
    "type" VARCHAR(20) NOT NULL,
    "script" VARCHAR(1000) NOT NULL,
    "checksum" INT,
    "installed_by" VARCHAR(100) NOT NULL,
    "installed_on" TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f','now')),
    "execution_time" INT NOT NULL,
    "success" BOOLEAN NOT NULL
);
INSERT INTO "schema_history" VALUES(1,'1','batches','SQL','V1__batches.sql',-125465215,'','2026-11-01 12:00:00.000',38,1);
CREATE INDEX "schema_history_s_idx" ON "schema_history" ("success");
CREATE INDEX batch_of_owner ON batch (owner, created);
CREATE INDEX batch_ended ON batch (ended);
CREATE INDEX batch_theme ON batch (theme_sha256);
CREATE INDEX item_input ON item (input_sha256);
CREATE INDEX item_result ON item (result_key);
CREATE INDEX document_content ON document (sha256);
CREATE INDEX execution_time_idx ON scheduled_tasks (execution_time);
CREATE INDEX last_heartbeat_idx ON scheduled_tasks (last_heartbeat);
-- a batch that is done, and one whose server died
INSERT INTO content VALUES('7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed',3,2053932785,X'6f6e65');
INSERT INTO content VALUES('3fc4ccfe745870e2c0d99f71f30ff0656c8dedd41cc1d7d3d376b0dbe685e2f3',3,298486374,X'74776f');
INSERT INTO content VALUES('36d1b6176a0fa2311f8e46877c1daeae023284c5aa40004eefe0006caae2ada4',12,3276354993,X'7376672031206f66206f6e65');
INSERT INTO batch VALUES('0000000000000000000000000000000a','me','key','1111111111111111111111111111111111111111111111111111111111111111','DONE',1793534400000,4102444800000,5,'svg','{"border":0.0,"deck":"JOURNEY","embed":false,"firstPage":0,"height":0.0,"lastPage":0,"layers":[],"paper":"DIAGRAM","scale":1.0,"transparent":false,"width":0.0}',NULL,15,0,0);
INSERT INTO batch VALUES('0000000000000000000000000000000b','me',NULL,'2222222222222222222222222222222222222222222222222222222222222222','RUNNING',1793534400000,NULL,3,'svg','{"border":0.0,"deck":"JOURNEY","embed":false,"firstPage":0,"height":0.0,"lastPage":0,"layers":[],"paper":"DIAGRAM","scale":1.0,"transparent":false,"width":0.0}',NULL,3,1,1);
INSERT INTO item VALUES('0000000000000000000000000000000a',1,'a.drawio','a',NULL,'7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed','DONE',1,0,'[]','3333333333333333333333333333333333333333333333333333333333333333');
INSERT INTO item VALUES('0000000000000000000000000000000b',1,'b.drawio','b',NULL,'3fc4ccfe745870e2c0d99f71f30ff0656c8dedd41cc1d7d3d376b0dbe685e2f3','RUNNING',1,0,NULL,'4444444444444444444444444444444444444444444444444444444444444444');
INSERT INTO document VALUES('0000000000000000000000000000000a',1,0,'.svg','svg','application/x-svg','36d1b6176a0fa2311f8e46877c1daeae023284c5aa40004eefe0006caae2ada4');
INSERT INTO scheduled_tasks VALUES('item','0000000000000000000000000000000b-1',NULL,1793534400000,1,'a-dead-server',NULL,NULL,NULL,1793534400000,2,NULL,NULL);
COMMIT;
