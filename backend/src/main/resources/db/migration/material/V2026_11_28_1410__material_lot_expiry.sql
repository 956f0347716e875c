-- Null: the material keeps for ever.
ALTER TABLE material_lot
  ADD COLUMN expires_at DATETIME(3) NULL;
