-- Rows are added and never changed; a revocation is written beside what was granted.
CREATE TABLE personnel_held_qualification (
    id            BIGINT       NOT NULL AUTO_INCREMENT,
    person        VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
    qualification VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
    level         INT          NULL,
    valid_from    DATE         NOT NULL,
    expires_on    DATE         NULL,
    issued_by     VARCHAR(200) NULL,
    document      VARCHAR(200) NULL,
    renews        BIGINT       NULL,
    recorded_by   VARCHAR(120) NOT NULL COLLATE utf8mb4_bin,
    recorded_at   DATETIME(3)  NOT NULL,
    revoked_by    VARCHAR(120) NULL COLLATE utf8mb4_bin,
    revoked_at    DATETIME(3)  NULL,
    revoke_reason VARCHAR(500) NULL,
    PRIMARY KEY (id),
    UNIQUE KEY personnel_held_qualification_renews (renews),
    KEY personnel_held_qualification_person (person, qualification),
    KEY personnel_held_qualification_end (expires_on),
    CONSTRAINT personnel_held_qualification_holder FOREIGN KEY (person) REFERENCES personnel_person (code),
    CONSTRAINT personnel_held_qualification_type FOREIGN KEY (qualification) REFERENCES personnel_qualification (code),
    CONSTRAINT personnel_held_qualification_before FOREIGN KEY (renews) REFERENCES personnel_held_qualification (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE personnel_requirement (
    id            BIGINT      NOT NULL AUTO_INCREMENT,
    work_unit     VARCHAR(64) NOT NULL COLLATE utf8mb4_bin,
    qualification VARCHAR(64) NOT NULL COLLATE utf8mb4_bin,
    level         INT         NULL,
    PRIMARY KEY (id),
    UNIQUE KEY personnel_requirement_of (work_unit, qualification),
    CONSTRAINT personnel_requirement_type FOREIGN KEY (qualification) REFERENCES personnel_qualification (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
