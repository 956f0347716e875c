-- What a part stands for: the material that the bill asks for and how much of it. Of parts from before it is the part itself.
ALTER TABLE execution_kit_part
  ADD COLUMN planned_material VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  ADD COLUMN planned_quantity DECIMAL(18, 6) NULL;

ALTER TABLE execution_genealogy_link
  ADD COLUMN planned_material VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  ADD COLUMN planned_quantity DECIMAL(18, 6) NULL,
  ADD UNIQUE KEY execution_genealogy_link_planned (unit_id, job_id, material, material_lot, component, planned_material),
  DROP KEY execution_genealogy_link_part;

UPDATE execution_kit_part SET planned_material = material, planned_quantity = quantity;

UPDATE execution_genealogy_link SET planned_material = material, planned_quantity = quantity;
