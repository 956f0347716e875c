ALTER TABLE material_movement
  ADD COLUMN grade CHAR(1) NOT NULL DEFAULT 'A' COLLATE utf8mb4_bin;

ALTER TABLE material_balance
  ADD COLUMN grade CHAR(1) NOT NULL DEFAULT 'A' COLLATE utf8mb4_bin;

ALTER TABLE material_balance
  ADD UNIQUE KEY material_balance_graded (material, lot, grade, location),
  DROP KEY material_balance_place;
