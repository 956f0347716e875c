-- The tool that a machine works with, and how many pieces it lasts as the machine told last.
CREATE TABLE execution_tool (
  equipment VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  number    INT         NOT NULL,
  life_left INT         NULL,
  warned    BOOLEAN     NOT NULL,
  exchange  VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  PRIMARY KEY (equipment)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
