ALTER TABLE material_lot
  ADD KEY material_lot_heat (heat_number, code);
