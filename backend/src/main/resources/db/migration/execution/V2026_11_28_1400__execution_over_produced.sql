ALTER TABLE execution_order
  ADD COLUMN over_produced INT NOT NULL DEFAULT 0;
