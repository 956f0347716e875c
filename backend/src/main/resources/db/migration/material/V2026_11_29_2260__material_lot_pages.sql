-- A page of many lots, of all or of one material or quality, is read in the order of an index.
ALTER TABLE material_lot
  ADD KEY material_lot_received (received_at),
  ADD KEY material_lot_material_received (material, quality, received_at),
  ADD KEY material_lot_quality_received (quality, received_at),
  DROP KEY material_lot_material;
