CREATE TABLE material_unit (
    id            BIGINT       NOT NULL AUTO_INCREMENT,
    code          VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
    name_zh       VARCHAR(200) NOT NULL,
    name_en       VARCHAR(200) NOT NULL,
    kind          VARCHAR(16)  NOT NULL COLLATE utf8mb4_bin,
    numerator     INT          NOT NULL,
    denominator   INT          NOT NULL,
    standard_code VARCHAR(8)   NULL COLLATE utf8mb4_bin,
    archived      BOOLEAN      NOT NULL,
    version       INT          NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY material_unit_code (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- One piece, metre, square metre, cubic metre, kilogram and second are the base units of their kinds.
INSERT INTO material_unit (code, name_zh, name_en, kind, numerator, denominator, standard_code, archived, version) VALUES
    ('pcs', '件', 'pcs', 'COUNT', 1, 1, 'H87', FALSE, 0),
    ('dozen', '打', 'dozen', 'COUNT', 12, 1, 'DZN', FALSE, 0),
    ('thousand', '千件', 'thousand', 'COUNT', 1000, 1, 'MIL', FALSE, 0),
    ('mm', '毫米', 'mm', 'LENGTH', 1, 1000, 'MMT', FALSE, 0),
    ('cm', '厘米', 'cm', 'LENGTH', 1, 100, 'CMT', FALSE, 0),
    ('m', '米', 'm', 'LENGTH', 1, 1, 'MTR', FALSE, 0),
    ('m2', '平方米', 'm²', 'AREA', 1, 1, 'MTK', FALSE, 0),
    ('m3', '立方米', 'm³', 'VOLUME', 1, 1, 'MTQ', FALSE, 0),
    ('mL', '毫升', 'mL', 'VOLUME', 1, 1000000, 'MLT', FALSE, 0),
    ('L', '升', 'L', 'VOLUME', 1, 1000, 'LTR', FALSE, 0),
    ('g', '克', 'g', 'MASS', 1, 1000, 'GRM', FALSE, 0),
    ('kg', '千克', 'kg', 'MASS', 1, 1, 'KGM', FALSE, 0),
    ('t', '吨', 't', 'MASS', 1000, 1, 'TNE', FALSE, 0),
    ('s', '秒', 's', 'TIME', 1, 1, 'SEC', FALSE, 0),
    ('min', '分钟', 'min', 'TIME', 60, 1, 'MIN', FALSE, 0),
    ('h', '小时', 'h', 'TIME', 3600, 1, 'HUR', FALSE, 0),
    ('set', '套', 'set', 'PACKAGE', 1, 1, 'SET', FALSE, 0),
    ('box', '箱', 'box', 'PACKAGE', 1, 1, 'XBX', FALSE, 0),
    ('bag', '袋', 'bag', 'PACKAGE', 1, 1, 'XBG', FALSE, 0),
    ('bar', '根', 'bar', 'PACKAGE', 1, 1, 'XBR', FALSE, 0),
    ('roll', '卷', 'roll', 'PACKAGE', 1, 1, 'XRO', FALSE, 0);

-- Whatever else a home counts in stays a unit of its own.
INSERT INTO material_unit (code, name_zh, name_en, kind, numerator, denominator, standard_code, archived, version)
SELECT DISTINCT m.unit, m.unit, m.unit, 'PACKAGE', 1, 1, NULL, FALSE, 0
  FROM material_definition m
 WHERE NOT EXISTS (SELECT u.id FROM material_unit u WHERE u.code = m.unit);

ALTER TABLE material_definition MODIFY COLUMN unit VARCHAR(64) NOT NULL COLLATE utf8mb4_bin;

ALTER TABLE material_definition ADD CONSTRAINT material_definition_unit FOREIGN KEY (unit) REFERENCES material_unit (code);

CREATE TABLE material_unit_conversion (
    material      VARCHAR(64)    NOT NULL COLLATE utf8mb4_bin,
    unit          VARCHAR(64)    NOT NULL COLLATE utf8mb4_bin,
    quantity      DECIMAL(18, 6) NOT NULL,
    base_quantity DECIMAL(18, 6) NOT NULL,
    PRIMARY KEY (material, unit),
    CONSTRAINT material_unit_conversion_of FOREIGN KEY (material) REFERENCES material_definition (code) ON DELETE CASCADE,
    CONSTRAINT material_unit_conversion_in FOREIGN KEY (unit) REFERENCES material_unit (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
