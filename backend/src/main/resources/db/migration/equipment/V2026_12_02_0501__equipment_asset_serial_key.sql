ALTER TABLE equipment_asset
  ADD KEY equipment_asset_serial (serial_number, code);
