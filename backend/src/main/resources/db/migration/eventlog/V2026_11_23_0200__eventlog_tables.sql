-- append-only; position stays empty until the sequencer has numbered the committed row
CREATE TABLE eventlog_event (
    id        BIGINT       NOT NULL AUTO_INCREMENT,
    position  BIGINT       NULL,
    type      VARCHAR(80)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    aggregate VARCHAR(80)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    code      VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    actor     VARCHAR(120) NOT NULL,
    caused_by VARCHAR(60)  NULL,
    facts     LONGTEXT     NOT NULL,
    plant_at  DATETIME(3)  NOT NULL,
    system_at DATETIME(3)  NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY eventlog_event_position (position),
    KEY eventlog_event_aggregate (aggregate, code, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- one row: the last number given; its lock makes the sequencer the only one
CREATE TABLE eventlog_sequencer (
    id            TINYINT NOT NULL,
    last_position BIGINT  NOT NULL,
    PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

INSERT INTO eventlog_sequencer (id, last_position) VALUES (1, 0);
