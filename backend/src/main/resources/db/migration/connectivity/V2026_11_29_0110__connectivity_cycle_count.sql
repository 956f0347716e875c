CREATE TABLE connectivity_cycle_count (
    device         VARCHAR(64) NOT NULL COLLATE utf8mb4_bin,
    counted        BIGINT      NOT NULL DEFAULT 0,
    explained      BIGINT      NOT NULL DEFAULT 0,
    quarantined_at DATETIME(3) NULL,
    PRIMARY KEY (device)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

ALTER TABLE connectivity_command
    ADD COLUMN counted BOOLEAN NOT NULL DEFAULT FALSE;
