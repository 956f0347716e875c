ALTER TABLE quality_measurement
  MODIFY COLUMN measured DECIMAL(24, 9) NULL,
  ADD COLUMN unknown_reason VARCHAR(500) NULL;

INSERT INTO quality_defect (code, severity, name_en, name_zh) VALUES
  ('MEA-01', 'MAJ', 'A value is not known', '测量值未知');
