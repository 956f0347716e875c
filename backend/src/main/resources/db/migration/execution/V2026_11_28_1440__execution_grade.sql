ALTER TABLE execution_unit
  ADD COLUMN grade CHAR(1) NOT NULL DEFAULT 'A' COLLATE utf8mb4_bin;
