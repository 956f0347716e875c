CREATE TABLE rules_rule_set (
    id   BIGINT      NOT NULL AUTO_INCREMENT,
    name VARCHAR(64) NOT NULL COLLATE utf8mb4_bin,
    form VARCHAR(8)  NOT NULL COLLATE utf8mb4_bin,
    PRIMARY KEY (id),
    UNIQUE KEY rules_rule_set_name (name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE rules_rule_set_version (
    id             BIGINT       NOT NULL AUTO_INCREMENT,
    rule_set_id    BIGINT       NOT NULL,
    number         INT          NOT NULL,
    state          VARCHAR(32)  NOT NULL COLLATE utf8mb4_bin,
    origin         VARCHAR(16)  NOT NULL COLLATE utf8mb4_bin,
    rules_text     MEDIUMTEXT   NOT NULL,
    checksum       CHAR(64)     NOT NULL COLLATE utf8mb4_bin,
    author         VARCHAR(100) NOT NULL COLLATE utf8mb4_bin,
    approver       VARCHAR(100) NULL COLLATE utf8mb4_bin,
    created_at     DATETIME(3)  NOT NULL,
    effective_from DATETIME(3)  NULL,
    PRIMARY KEY (id),
    UNIQUE KEY rules_rule_set_version_number (rule_set_id, number),
    KEY rules_rule_set_version_state (rule_set_id, state),
    CONSTRAINT rules_rule_set_version_of FOREIGN KEY (rule_set_id) REFERENCES rules_rule_set (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE rules_decision (
    id           BIGINT       NOT NULL AUTO_INCREMENT,
    rule_set     VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
    number       INT          NOT NULL,
    question     VARCHAR(200) NOT NULL,
    subject_type VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
    subject_code VARCHAR(100) NOT NULL COLLATE utf8mb4_bin,
    facts        MEDIUMTEXT   NOT NULL,
    conclusions  MEDIUMTEXT   NOT NULL,
    fired        MEDIUMTEXT   NOT NULL,
    actor        VARCHAR(100) NOT NULL COLLATE utf8mb4_bin,
    plant_at     DATETIME(3)  NOT NULL,
    system_at    DATETIME(3)  NOT NULL,
    PRIMARY KEY (id),
    KEY rules_decision_subject (subject_type, subject_code, id),
    KEY rules_decision_rule_set (rule_set, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
