ALTER TABLE execution_unit_value
  MODIFY COLUMN content DECIMAL(24, 9) NULL,
  ADD COLUMN unknown_reason VARCHAR(500) NULL;
