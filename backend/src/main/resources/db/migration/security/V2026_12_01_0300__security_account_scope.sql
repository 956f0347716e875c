-- An account that came by a sheet has no password yet. The day is the last on which its owner comes in; the moment is when that day
-- has ended where the plant stands.
ALTER TABLE security_account
    MODIFY COLUMN password_hash VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    ADD COLUMN valid_until   DATE        NULL,
    ADD COLUMN ends_at       DATETIME(3) NULL,
    ADD COLUMN student_class VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    ADD COLUMN template      VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    ADD KEY security_account_student_class (student_class);

-- Whoever stands here sees these places and what is below; all others see the whole plant.
CREATE TABLE security_account_place (
    account_id BIGINT      NOT NULL,
    place_code VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    PRIMARY KEY (account_id, place_code),
    KEY security_account_place_code (place_code),
    CONSTRAINT security_account_place_account FOREIGN KEY (account_id) REFERENCES security_account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
