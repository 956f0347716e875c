CREATE TABLE platform_clock (
    id          TINYINT       NOT NULL,
    plant_at    DATETIME(3)   NOT NULL,
    system_at   DATETIME(3)   NOT NULL,
    factor      DECIMAL(9, 3) NOT NULL,
    PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
