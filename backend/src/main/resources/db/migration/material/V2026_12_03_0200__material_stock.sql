-- Whoever counts a material's stock has this row alone: its definition may be named by others meanwhile.
CREATE TABLE material_stock (
    material VARCHAR(64) NOT NULL COLLATE utf8mb4_bin,
    PRIMARY KEY (material),
    CONSTRAINT material_stock_of FOREIGN KEY (material) REFERENCES material_definition (code) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

INSERT INTO material_stock (material) SELECT code FROM material_definition;
