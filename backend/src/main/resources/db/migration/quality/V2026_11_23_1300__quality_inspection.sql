CREATE TABLE quality_nonconformance (
  id                 BIGINT NOT NULL AUTO_INCREMENT,
  code               VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  work_order         VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  job                VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  unit               VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  defect             VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  severity           VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  characteristic     VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  measured           DECIMAL(24, 9) NULL,
  lower_limit        DECIMAL(24, 9) NULL,
  upper_limit        DECIMAL(24, 9) NULL,
  state              VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  disposition        VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  routing            VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  reworks            INT NOT NULL DEFAULT 0,
  decided_by         VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  reason             VARCHAR(500) NULL,
  process_instance   VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  opened_at          DATETIME(3) NOT NULL,
  opened_by          VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  closed_at          DATETIME(3) NULL,
  version            INT NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  UNIQUE KEY quality_nonconformance_code (code),
  KEY quality_nonconformance_order (work_order),
  KEY quality_nonconformance_unit (unit, state)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE quality_measurement (
  id                 BIGINT NOT NULL AUTO_INCREMENT,
  unit               VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  job                VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  characteristic     VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  name               VARCHAR(200) NOT NULL,
  measured           DECIMAL(24, 9) NOT NULL,
  unit_of_measure    VARCHAR(20) NOT NULL,
  lower_limit        DECIMAL(24, 9) NULL,
  upper_limit        DECIMAL(24, 9) NULL,
  judgement          VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  equipment          VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  decision           BIGINT NULL,
  measured_at        DATETIME(3) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY quality_measurement_once (unit, job, characteristic),
  KEY quality_measurement_series (characteristic, measured_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE quality_look (
  id                 BIGINT NOT NULL AUTO_INCREMENT,
  unit               VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  job                VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  passed             BOOLEAN NOT NULL,
  defect             VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  person             VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  looked_at          DATETIME(3) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY quality_look_once (unit, job)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE quality_defect (
  code     VARCHAR(20)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  severity VARCHAR(20)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  name_en  VARCHAR(200) NOT NULL,
  name_zh  VARCHAR(200) NOT NULL,
  PRIMARY KEY (code)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

INSERT INTO quality_defect (code, severity, name_en, name_zh) VALUES
  ('DIM-01', 'MAJ', 'Bore too large', '孔径偏大'),
  ('DIM-02', 'MAJ', 'Bore too small', '孔径偏小'),
  ('DIM-03', 'MAJ', 'Diameter or height out of tolerance', '外径/高度超差'),
  ('SUR-01', 'MIN', 'Scratch', '划伤'),
  ('SUR-02', 'MIN', 'Burr', '毛刺'),
  ('SUR-03', 'MAJ', 'Roughness out of tolerance', '粗糙度超差'),
  ('CRK-01', 'CR', 'Crack', '裂纹');
