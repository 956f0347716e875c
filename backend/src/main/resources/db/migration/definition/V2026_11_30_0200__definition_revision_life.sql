-- Revisions are written, reviewed, approved and put in force by people. What stands here already was put in force by set-up code.
ALTER TABLE definition_routing_revision
    ADD COLUMN version        INT         NOT NULL DEFAULT 0,
    ADD COLUMN author         VARCHAR(60) NOT NULL COLLATE utf8mb4_bin DEFAULT 'setup',
    ADD COLUMN approved_by    VARCHAR(60) NULL COLLATE utf8mb4_bin,
    ADD COLUMN effective_from DATETIME(3) NULL;

ALTER TABLE definition_product_revision
    ADD COLUMN routing_revision VARCHAR(16) NULL COLLATE utf8mb4_bin AFTER routing,
    ADD COLUMN version          INT         NOT NULL DEFAULT 0,
    ADD COLUMN author           VARCHAR(60) NOT NULL COLLATE utf8mb4_bin DEFAULT 'setup',
    ADD COLUMN approved_by      VARCHAR(60) NULL COLLATE utf8mb4_bin,
    ADD COLUMN effective_from   DATETIME(3) NULL;

-- Who wrote a revision or sent it into review: none of them approves it.
CREATE TABLE definition_writer (
    entity      VARCHAR(64) NOT NULL COLLATE utf8mb4_bin,
    revision_id BIGINT      NOT NULL,
    account     VARCHAR(60) NOT NULL COLLATE utf8mb4_bin,
    PRIMARY KEY (entity, revision_id, account)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- A revision on its way from the request for review into force. One that goes along with another has no process of its own.
CREATE TABLE definition_approval (
    entity           VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
    revision_id      BIGINT       NOT NULL,
    code             VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
    revision         VARCHAR(16)  NOT NULL COLLATE utf8mb4_bin,
    submitted_by     VARCHAR(60)  NOT NULL COLLATE utf8mb4_bin,
    submitted_at     DATETIME(3)  NOT NULL,
    leader           VARCHAR(200) NULL COLLATE utf8mb4_bin,
    process_instance VARCHAR(64)  NULL COLLATE utf8mb4_bin,
    task             VARCHAR(64)  NULL COLLATE utf8mb4_bin,
    PRIMARY KEY (entity, revision_id),
    KEY definition_approval_leader (leader),
    KEY definition_approval_process (process_instance),
    KEY definition_approval_task (task)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
