-- A command that a browser may repeat when the network is lost: who sent it, what it was, and what was answered.
CREATE TABLE platform_command (
    person      VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    command_key VARCHAR(80)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    request     VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    status      SMALLINT     NULL,
    body        MEDIUMTEXT   NULL,
    kept_at     DATETIME(3)  NOT NULL,
    PRIMARY KEY (person, command_key),
    KEY platform_command_kept_at (kept_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
