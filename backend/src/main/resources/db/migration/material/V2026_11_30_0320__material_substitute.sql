CREATE TABLE material_substitute (
    material            VARCHAR(64)    NOT NULL COLLATE utf8mb4_bin,
    substitute          VARCHAR(64)    NOT NULL COLLATE utf8mb4_bin,
    priority            INT            NOT NULL,
    quantity            DECIMAL(18, 6) NOT NULL,
    substitute_quantity DECIMAL(18, 6) NOT NULL,
    two_way             BOOLEAN        NOT NULL,
    valid_from          DATE           NULL,
    valid_to            DATE           NULL,
    PRIMARY KEY (material, substitute),
    KEY material_substitute_for (substitute),
    CONSTRAINT material_substitute_of FOREIGN KEY (material) REFERENCES material_definition (code) ON DELETE CASCADE,
    CONSTRAINT material_substitute_by FOREIGN KEY (substitute) REFERENCES material_definition (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
