CREATE TABLE demo_reset (
  id           BIGINT       NOT NULL AUTO_INCREMENT,
  state        VARCHAR(20)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  requested_by VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  requested_at DATETIME(3)  NOT NULL,
  story        VARCHAR(20)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  millis       BIGINT       NULL,
  emptied      BIGINT       NULL,
  PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE demo_play (
  id         BIGINT       NOT NULL AUTO_INCREMENT,
  story      VARCHAR(20)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  state      VARCHAR(20)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  step       INT          NOT NULL,
  pace       DOUBLE       NOT NULL,
  facts      MEDIUMTEXT   NOT NULL,
  trouble    VARCHAR(500) NULL,
  started_at DATETIME(3)  NOT NULL,
  ended_at   DATETIME(3)  NULL,
  PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
