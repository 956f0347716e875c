-- The lower grade that a unit gets when it is regraded.
ALTER TABLE quality_nonconformance
  ADD COLUMN grade CHAR(1) NULL COLLATE utf8mb4_bin;
