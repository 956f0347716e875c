-- A manual or certificate may belong to one asset alone.
ALTER TABLE definition_document_binding
    ADD COLUMN asset VARCHAR(64) NULL COLLATE utf8mb4_bin,
    ADD KEY definition_document_binding_asset (asset);
