ALTER TABLE material_carrier
  ADD COLUMN place VARCHAR(64) NULL COLLATE utf8mb4_bin,
  ADD KEY material_carrier_place (place);
