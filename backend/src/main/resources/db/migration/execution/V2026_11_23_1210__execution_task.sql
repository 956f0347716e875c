CREATE TABLE execution_station (
  id                 BIGINT NOT NULL AUTO_INCREMENT,
  code               VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  setup_family       VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  PRIMARY KEY (id),
  UNIQUE KEY execution_station_code (code)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE execution_task (
  id                 BIGINT NOT NULL AUTO_INCREMENT,
  engine_task_id     VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  element_id         VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  name               VARCHAR(200) NOT NULL,
  form               VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  station            VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  record             VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  work_order         VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  job                VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  priority           INT NOT NULL,
  score              INT NOT NULL DEFAULT 0,
  due                DATETIME(3) NULL,
  opened_at          DATETIME(3) NOT NULL,
  state              VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  claimed_by         VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  claimed_at         DATETIME(3) NULL,
  ended_by           VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  ended_at           DATETIME(3) NULL,
  version            INT NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  UNIQUE KEY execution_task_engine (engine_task_id),
  KEY execution_task_list (state, station, score),
  KEY execution_task_order (work_order)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE execution_process (
  id                 BIGINT NOT NULL AUTO_INCREMENT,
  work_order         VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  kind               VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  code               VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  process_instance   VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  started_at         DATETIME(3) NOT NULL,
  ended_at           DATETIME(3) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY execution_process_instance (process_instance),
  KEY execution_process_order (work_order)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
