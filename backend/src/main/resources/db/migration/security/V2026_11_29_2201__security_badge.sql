-- a badge is found by its hash, a PIN is checked against its own
ALTER TABLE security_account
    ADD COLUMN badge_hash CHAR(64)     CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    ADD COLUMN pin_hash   VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    ADD UNIQUE KEY security_account_badge (badge_hash);
