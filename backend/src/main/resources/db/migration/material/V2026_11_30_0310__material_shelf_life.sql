-- What a class says holds for each of its materials that says nothing else. A sublot is a lot that names the lot it is a part of.
ALTER TABLE material_class
  ADD COLUMN tracking VARCHAR(16) NULL COLLATE utf8mb4_bin,
  ADD COLUMN shelf_life_days INT NULL,
  ADD COLUMN picking VARCHAR(8) NULL COLLATE utf8mb4_bin;

ALTER TABLE material_definition
  ADD COLUMN shelf_life_days INT NULL,
  ADD COLUMN picking VARCHAR(8) NULL COLLATE utf8mb4_bin;

ALTER TABLE material_lot
  ADD COLUMN production_date DATE NULL,
  ADD COLUMN parent VARCHAR(64) NULL COLLATE utf8mb4_bin,
  ADD COLUMN carrier VARCHAR(64) NULL COLLATE utf8mb4_bin,
  ADD COLUMN follows_parent BOOLEAN NOT NULL DEFAULT FALSE,
  ADD KEY material_lot_parent (parent),
  ADD CONSTRAINT material_lot_part_of FOREIGN KEY (parent) REFERENCES material_lot (code);
