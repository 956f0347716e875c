-- A revision is named by its object's code and its own.
ALTER TABLE administration_import_row
    MODIFY COLUMN code VARCHAR(120) NOT NULL COLLATE utf8mb4_bin;
