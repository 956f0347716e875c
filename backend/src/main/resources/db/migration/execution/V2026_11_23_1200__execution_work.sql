CREATE TABLE execution_order (
  id                 BIGINT NOT NULL AUTO_INCREMENT,
  code               VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  production_order   VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  material           VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  quantity           INT NOT NULL,
  replenished        INT NOT NULL DEFAULT 0,
  closed_short       INT NOT NULL DEFAULT 0,
  priority           INT NOT NULL,
  due                DATETIME(3) NOT NULL,
  customer_class     VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  routing            VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  routing_revision   BIGINT NOT NULL,
  state              VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  release_instance   VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  reasons            TEXT NOT NULL,
  release_decision   BIGINT NULL,
  lots               INT NOT NULL DEFAULT 0,
  units              INT NOT NULL DEFAULT 0,
  version            INT NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  UNIQUE KEY execution_order_code (code),
  KEY execution_order_state (state)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE execution_lot (
  id                 BIGINT NOT NULL AUTO_INCREMENT,
  code               VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  order_id           BIGINT NOT NULL,
  kind               VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  routing            VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  routing_revision   BIGINT NOT NULL,
  quantity           INT NOT NULL,
  loaded             INT NOT NULL DEFAULT 0,
  carrier            VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  cause              VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  process_instance   VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  started_at         DATETIME(3) NOT NULL,
  ended_at           DATETIME(3) NULL,
  version            INT NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  UNIQUE KEY execution_lot_code (code),
  KEY execution_lot_order (order_id),
  KEY execution_lot_carrier (carrier),
  CONSTRAINT execution_lot_of_order FOREIGN KEY (order_id) REFERENCES execution_order (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE execution_job_order (
  id                 BIGINT NOT NULL AUTO_INCREMENT,
  code               VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  order_id           BIGINT NOT NULL,
  lot_id             BIGINT NOT NULL,
  element_id         VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  operation_number   VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  name_zh            VARCHAR(200) NOT NULL,
  name_en            VARCHAR(200) NOT NULL,
  station            VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  equipment          VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  mode               VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  form               VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  look               BOOLEAN NOT NULL,
  measured           BOOLEAN NOT NULL,
  program            VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  capacity           INT NOT NULL,
  wait_limit         VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  setup_family       VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  state              VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  process_instance   VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  wants_cycle        BOOLEAN NOT NULL,
  wanted_at          DATETIME(3) NULL,
  blocked            TEXT NOT NULL,
  ready_at           DATETIME(3) NOT NULL,
  started_at         DATETIME(3) NULL,
  ended_at           DATETIME(3) NULL,
  version            INT NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  UNIQUE KEY execution_job_order_code (code),
  KEY execution_job_order_order (order_id),
  KEY execution_job_order_lot (lot_id),
  KEY execution_job_order_wanting (wants_cycle, station),
  CONSTRAINT execution_job_order_of_order FOREIGN KEY (order_id) REFERENCES execution_order (id),
  CONSTRAINT execution_job_order_of_lot FOREIGN KEY (lot_id) REFERENCES execution_lot (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE execution_unit (
  id                 BIGINT NOT NULL AUTO_INCREMENT,
  code               VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  order_id           BIGINT NOT NULL,
  lot_id             BIGINT NOT NULL,
  carrier            VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  slot               INT NOT NULL,
  state              VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  heat_lot           VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  operation          VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  nonconformance     VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  bin                VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  reworks            INT NOT NULL DEFAULT 0,
  version            INT NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  UNIQUE KEY execution_unit_code (code),
  KEY execution_unit_order (order_id),
  KEY execution_unit_lot (lot_id, state),
  KEY execution_unit_place (carrier, slot),
  KEY execution_unit_heat_lot (heat_lot),
  CONSTRAINT execution_unit_of_order FOREIGN KEY (order_id) REFERENCES execution_order (id),
  CONSTRAINT execution_unit_of_lot FOREIGN KEY (lot_id) REFERENCES execution_lot (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE execution_cycle (
  id                 BIGINT NOT NULL AUTO_INCREMENT,
  station            VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  equipment          VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  device             VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  sequence           BIGINT NOT NULL,
  program            VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  state              VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  requested_at       DATETIME(3) NOT NULL,
  ended_at           DATETIME(3) NULL,
  version            INT NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  UNIQUE KEY execution_cycle_request (device, sequence),
  KEY execution_cycle_open (station, state)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE execution_cycle_member (
  cycle_id BIGINT NOT NULL,
  job_id   BIGINT NOT NULL,
  unit_id  BIGINT NOT NULL,
  PRIMARY KEY (cycle_id, unit_id),
  KEY execution_cycle_member_job (job_id),
  CONSTRAINT execution_cycle_member_of_cycle FOREIGN KEY (cycle_id) REFERENCES execution_cycle (id),
  CONSTRAINT execution_cycle_member_of_job FOREIGN KEY (job_id) REFERENCES execution_job_order (id),
  CONSTRAINT execution_cycle_member_of_unit FOREIGN KEY (unit_id) REFERENCES execution_unit (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE execution_unit_step (
  id                 BIGINT NOT NULL AUTO_INCREMENT,
  unit_id            BIGINT NOT NULL,
  job_id             BIGINT NOT NULL,
  cycle_id           BIGINT NULL,
  equipment          VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  person             VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  program            VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  by_hand            BOOLEAN NOT NULL,
  reason             VARCHAR(500) NULL,
  started_at         DATETIME(3) NOT NULL,
  ended_at           DATETIME(3) NOT NULL,
  judged             BOOLEAN NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY execution_unit_step_once (unit_id, job_id),
  KEY execution_unit_step_job (job_id),
  CONSTRAINT execution_unit_step_of_unit FOREIGN KEY (unit_id) REFERENCES execution_unit (id),
  CONSTRAINT execution_unit_step_of_job FOREIGN KEY (job_id) REFERENCES execution_job_order (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE execution_unit_value (
  unit_step_id BIGINT NOT NULL,
  name         VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  content      DECIMAL(24, 9) NOT NULL,
  PRIMARY KEY (unit_step_id, name),
  CONSTRAINT execution_unit_value_of_step FOREIGN KEY (unit_step_id) REFERENCES execution_unit_step (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE execution_genealogy_link (
  id                 BIGINT NOT NULL AUTO_INCREMENT,
  unit_id            BIGINT NOT NULL,
  job_id             BIGINT NOT NULL,
  material_lot       VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  material           VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  quantity           DECIMAL(18, 6) NOT NULL,
  linked_at          DATETIME(3) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY execution_genealogy_link_once (unit_id, material_lot, job_id),
  KEY execution_genealogy_link_lot (material_lot),
  CONSTRAINT execution_genealogy_link_unit FOREIGN KEY (unit_id) REFERENCES execution_unit (id),
  CONSTRAINT execution_genealogy_link_job FOREIGN KEY (job_id) REFERENCES execution_job_order (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
