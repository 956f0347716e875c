ALTER TABLE security_account
    ADD COLUMN password_to_be_changed BOOLEAN     NOT NULL DEFAULT FALSE AFTER password_hash,
    ADD COLUMN last_sign_in_at        DATETIME(3) NULL AFTER locked_until,
    ADD KEY security_account_display_name (display_name);

ALTER TABLE security_role
    ADD COLUMN archived BOOLEAN NOT NULL DEFAULT FALSE,
    ADD COLUMN version  INT     NOT NULL DEFAULT 0;
