CREATE TABLE personnel_class (
    id       BIGINT       NOT NULL AUTO_INCREMENT,
    code     VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
    name_zh  VARCHAR(200) NOT NULL,
    name_en  VARCHAR(200) NOT NULL,
    archived BOOLEAN      NOT NULL,
    version  INT          NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY personnel_class_code (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE personnel_qualification (
    id           BIGINT       NOT NULL AUTO_INCREMENT,
    code         VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
    name_zh      VARCHAR(200) NOT NULL,
    name_en      VARCHAR(200) NOT NULL,
    levels_zh    VARCHAR(200) NULL,
    levels_en    VARCHAR(200) NULL,
    valid_months INT          NULL,
    archived     BOOLEAN      NOT NULL,
    version      INT          NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY personnel_qualification_code (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE personnel_team (
    id       BIGINT       NOT NULL AUTO_INCREMENT,
    code     VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
    name_zh  VARCHAR(200) NOT NULL,
    name_en  VARCHAR(200) NOT NULL,
    place    VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
    leader   VARCHAR(64)  NULL COLLATE utf8mb4_bin,
    archived BOOLEAN      NOT NULL,
    version  INT          NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY personnel_team_code (code),
    KEY personnel_team_place (place)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE personnel_person (
    id              BIGINT       NOT NULL AUTO_INCREMENT,
    code            VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
    name_zh         VARCHAR(200) NOT NULL,
    name_en         VARCHAR(200) NOT NULL,
    personnel_class VARCHAR(64)  NULL COLLATE utf8mb4_bin,
    team            VARCHAR(64)  NULL COLLATE utf8mb4_bin,
    account         VARCHAR(64)  NULL COLLATE utf8mb4_bin,
    employed_from   DATE         NULL,
    employed_until  DATE         NULL,
    archived        BOOLEAN      NOT NULL,
    version         INT          NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY personnel_person_code (code),
    UNIQUE KEY personnel_person_account (account),
    CONSTRAINT personnel_person_class FOREIGN KEY (personnel_class) REFERENCES personnel_class (code),
    CONSTRAINT personnel_person_team FOREIGN KEY (team) REFERENCES personnel_team (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

ALTER TABLE personnel_team
  ADD CONSTRAINT personnel_team_leader FOREIGN KEY (leader) REFERENCES personnel_person (code);
