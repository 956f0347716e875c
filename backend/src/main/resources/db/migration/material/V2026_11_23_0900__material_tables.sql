CREATE TABLE material_definition (
    id             BIGINT       NOT NULL AUTO_INCREMENT,
    code           VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
    name_zh        VARCHAR(200) NOT NULL,
    name_en        VARCHAR(200) NOT NULL,
    tracking       VARCHAR(16)  NOT NULL COLLATE utf8mb4_bin,
    unit           VARCHAR(16)  NOT NULL COLLATE utf8mb4_bin,
    material_class VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
    PRIMARY KEY (id),
    UNIQUE KEY material_definition_code (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE material_lot (
    id          BIGINT       NOT NULL AUTO_INCREMENT,
    code        VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
    material    VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
    heat_number VARCHAR(64)  NULL COLLATE utf8mb4_bin,
    supplier    VARCHAR(200) NULL,
    quality     VARCHAR(16)  NOT NULL COLLATE utf8mb4_bin,
    hold_reason VARCHAR(500) NULL,
    received_at DATETIME(3)  NOT NULL,
    version     INT          NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY material_lot_code (code),
    KEY material_lot_material (material, quality),
    CONSTRAINT material_lot_of FOREIGN KEY (material) REFERENCES material_definition (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE material_movement (
    id         BIGINT         NOT NULL AUTO_INCREMENT,
    kind       VARCHAR(16)    NOT NULL COLLATE utf8mb4_bin,
    material   VARCHAR(64)    NOT NULL COLLATE utf8mb4_bin,
    lot        VARCHAR(64)    NOT NULL COLLATE utf8mb4_bin,
    location   VARCHAR(64)    NOT NULL COLLATE utf8mb4_bin,
    quantity   DECIMAL(18, 6) NOT NULL,
    work_order VARCHAR(64)    NOT NULL COLLATE utf8mb4_bin,
    cause      VARCHAR(500)   NOT NULL,
    actor      VARCHAR(100)   NOT NULL COLLATE utf8mb4_bin,
    plant_at   DATETIME(3)    NOT NULL,
    PRIMARY KEY (id),
    KEY material_movement_balance (material, lot, location),
    CONSTRAINT material_movement_of FOREIGN KEY (material) REFERENCES material_definition (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE material_balance (
    id       BIGINT         NOT NULL AUTO_INCREMENT,
    material VARCHAR(64)    NOT NULL COLLATE utf8mb4_bin,
    lot      VARCHAR(64)    NOT NULL COLLATE utf8mb4_bin,
    location VARCHAR(64)    NOT NULL COLLATE utf8mb4_bin,
    quantity DECIMAL(18, 6) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY material_balance_place (material, lot, location),
    KEY material_balance_lot (lot),
    CONSTRAINT material_balance_of FOREIGN KEY (material) REFERENCES material_definition (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE material_reservation (
    id         BIGINT         NOT NULL AUTO_INCREMENT,
    material   VARCHAR(64)    NOT NULL COLLATE utf8mb4_bin,
    work_order VARCHAR(64)    NOT NULL COLLATE utf8mb4_bin,
    quantity   DECIMAL(18, 6) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY material_reservation_order (material, work_order),
    CONSTRAINT material_reservation_of FOREIGN KEY (material) REFERENCES material_definition (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE material_carrier (
    id       BIGINT      NOT NULL AUTO_INCREMENT,
    code     VARCHAR(64) NOT NULL COLLATE utf8mb4_bin,
    material VARCHAR(64) NOT NULL COLLATE utf8mb4_bin,
    slots    INT         NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY material_carrier_code (code),
    CONSTRAINT material_carrier_of FOREIGN KEY (material) REFERENCES material_definition (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
