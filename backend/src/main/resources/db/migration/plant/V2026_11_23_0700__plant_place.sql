CREATE TABLE plant_place (
    id               BIGINT       NOT NULL AUTO_INCREMENT,
    code             VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
    type             VARCHAR(32)  NOT NULL COLLATE utf8mb4_bin,
    parent_id        BIGINT       NULL,
    name_zh          VARCHAR(200) NOT NULL,
    name_en          VARCHAR(200) NOT NULL,
    time_zone        VARCHAR(64)  NULL COLLATE utf8mb4_bin,
    work_center_type VARCHAR(32)  NULL COLLATE utf8mb4_bin,
    PRIMARY KEY (id),
    UNIQUE KEY plant_place_code (code),
    KEY plant_place_parent (parent_id),
    CONSTRAINT plant_place_above FOREIGN KEY (parent_id) REFERENCES plant_place (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
