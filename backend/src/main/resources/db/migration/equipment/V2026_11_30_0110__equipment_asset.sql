-- At most one asset fills the role of a machine; the unique key decides between two who install one at once.
CREATE TABLE equipment_asset (
    id              BIGINT        NOT NULL AUTO_INCREMENT,
    code            VARCHAR(64)   NOT NULL COLLATE utf8mb4_bin,
    name_zh         VARCHAR(200)  NOT NULL,
    name_en         VARCHAR(200)  NOT NULL,
    equipment_class VARCHAR(64)   NOT NULL COLLATE utf8mb4_bin,
    serial_number   VARCHAR(200)  NULL,
    manufacturer    VARCHAR(200)  NULL,
    model           VARCHAR(200)  NULL,
    commissioned_on DATE          NULL,
    note            VARCHAR(1000) NULL,
    asset_condition VARCHAR(16)   NOT NULL COLLATE utf8mb4_bin,
    equipment       VARCHAR(64)   NULL COLLATE utf8mb4_bin,
    archived        BOOLEAN       NOT NULL,
    version         INT           NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY equipment_asset_code (code),
    UNIQUE KEY equipment_asset_role (equipment),
    CONSTRAINT equipment_asset_class FOREIGN KEY (equipment_class) REFERENCES equipment_class (code),
    CONSTRAINT equipment_asset_fills FOREIGN KEY (equipment) REFERENCES equipment_equipment (code),
    CONSTRAINT equipment_asset_in_use CHECK ((equipment IS NOT NULL) = (asset_condition = 'IN_USE'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE equipment_asset_stay (
    id              BIGINT       NOT NULL AUTO_INCREMENT,
    asset_id        BIGINT       NOT NULL,
    asset_condition VARCHAR(16)  NOT NULL COLLATE utf8mb4_bin,
    equipment       VARCHAR(64)  NULL COLLATE utf8mb4_bin,
    from_at         DATETIME(3)  NOT NULL,
    until_at        DATETIME(3)  NULL,
    brought_by      VARCHAR(200) NOT NULL COLLATE utf8mb4_bin,
    reason          VARCHAR(500) NULL,
    PRIMARY KEY (id),
    KEY equipment_asset_stay_at (equipment),
    CONSTRAINT equipment_asset_stay_of FOREIGN KEY (asset_id) REFERENCES equipment_asset (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
