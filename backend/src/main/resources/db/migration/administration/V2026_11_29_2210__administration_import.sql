CREATE TABLE administration_import (
    id         BIGINT       NOT NULL AUTO_INCREMENT,
    code       VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
    file_name  VARCHAR(200) NOT NULL,
    sha256     CHAR(64)     NOT NULL COLLATE utf8mb4_bin,
    entity     VARCHAR(80)  NULL COLLATE utf8mb4_bin,
    person     VARCHAR(80)  NOT NULL COLLATE utf8mb4_bin,
    state      VARCHAR(20)  NOT NULL COLLATE utf8mb4_bin,
    started_at DATETIME(3)  NOT NULL,
    ended_at   DATETIME(3)  NULL,
    added      INT          NOT NULL,
    changed    INT          NOT NULL,
    unchanged  INT          NOT NULL,
    faults     INT          NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY administration_import_code (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE administration_import_row (
    id         BIGINT      NOT NULL AUTO_INCREMENT,
    import_id  BIGINT      NOT NULL,
    entity     VARCHAR(80) NOT NULL COLLATE utf8mb4_bin,
    line       INT         NOT NULL,
    code       VARCHAR(64) NOT NULL COLLATE utf8mb4_bin,
    action     VARCHAR(20) NOT NULL COLLATE utf8mb4_bin,
    old_values MEDIUMTEXT  NOT NULL,
    new_values MEDIUMTEXT  NOT NULL,
    version    INT         NOT NULL,
    PRIMARY KEY (id),
    KEY administration_import_row_action (import_id, action),
    CONSTRAINT administration_import_row_import FOREIGN KEY (import_id) REFERENCES administration_import (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE administration_import_fault (
    id         BIGINT       NOT NULL AUTO_INCREMENT,
    import_id  BIGINT       NOT NULL,
    sheet      VARCHAR(100) NULL,
    entity     VARCHAR(80)  NULL COLLATE utf8mb4_bin,
    line       INT          NULL,
    cell       VARCHAR(40)  NULL COLLATE utf8mb4_bin,
    field      VARCHAR(80)  NULL COLLATE utf8mb4_bin,
    given      VARCHAR(200) NULL,
    code       VARCHAR(120) NOT NULL COLLATE utf8mb4_bin,
    arguments  TEXT         NOT NULL,
    PRIMARY KEY (id),
    KEY administration_import_fault_import (import_id),
    CONSTRAINT administration_import_fault_import FOREIGN KEY (import_id) REFERENCES administration_import (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
