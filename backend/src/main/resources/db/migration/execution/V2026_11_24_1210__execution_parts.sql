CREATE TABLE execution_kit_part (
  id           BIGINT NOT NULL AUTO_INCREMENT,
  unit_id      BIGINT NOT NULL,
  element_id   VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  material     VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  material_lot VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  component    VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  quantity     DECIMAL(18, 6) NOT NULL,
  place        VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  state        VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  picked_at    DATETIME(3) NOT NULL,
  PRIMARY KEY (id),
  KEY execution_kit_part_unit (unit_id, state),
  KEY execution_kit_part_material (material, material_lot, state),
  CONSTRAINT execution_kit_part_of_unit FOREIGN KEY (unit_id) REFERENCES execution_unit (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

ALTER TABLE execution_genealogy_link
  ADD COLUMN component VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT '',
  ADD UNIQUE KEY execution_genealogy_link_part (unit_id, job_id, material, material_lot, component),
  ADD KEY execution_genealogy_link_component (component),
  DROP KEY execution_genealogy_link_once;

ALTER TABLE execution_unit
  ADD COLUMN serial VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  ADD UNIQUE KEY execution_unit_serial (serial),
  ADD KEY execution_unit_state (state, carrier);

ALTER TABLE execution_job_order
  ADD COLUMN attendant VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL;
