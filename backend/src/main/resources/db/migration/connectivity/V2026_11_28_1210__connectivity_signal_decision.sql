ALTER TABLE connectivity_signal
    ADD COLUMN target     VARCHAR(128) NULL COLLATE utf8mb4_bin,
    ADD COLUMN decided_by VARCHAR(128) NULL COLLATE utf8mb4_bin,
    ADD COLUMN decided_at DATETIME(3)  NULL,
    ADD COLUMN reason     VARCHAR(500) NULL;
