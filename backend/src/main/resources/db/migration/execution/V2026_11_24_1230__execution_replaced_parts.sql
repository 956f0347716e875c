ALTER TABLE execution_genealogy_link
  ADD COLUMN removed_at DATETIME(3) NULL;
