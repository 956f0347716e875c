ALTER TABLE execution_cycle
    ADD COLUMN failed_tag    VARCHAR(64)  NULL COLLATE utf8mb4_bin,
    ADD COLUMN written_value VARCHAR(200) NULL COLLATE utf8mb4_bin,
    ADD COLUMN read_value    VARCHAR(200) NULL COLLATE utf8mb4_bin;
