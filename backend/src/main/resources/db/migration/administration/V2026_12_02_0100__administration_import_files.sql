-- The files that come with a workbook in a package, and those of them that no row names.
ALTER TABLE administration_import
    ADD COLUMN files INT NOT NULL DEFAULT 0,
    ADD COLUMN unnamed INT NOT NULL DEFAULT 0,
    ADD COLUMN unnamed_files TEXT NULL;
