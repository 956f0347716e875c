-- When a machine got which tool, and how much of the one before was left.
CREATE TABLE execution_tool_change (
  id         BIGINT      NOT NULL AUTO_INCREMENT,
  equipment  VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  number     INT         NOT NULL,
  changed_at DATETIME(3) NOT NULL,
  changed_by VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  left_over  INT         NULL,
  PRIMARY KEY (id),
  KEY execution_tool_change_of (equipment)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
