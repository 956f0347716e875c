CREATE TABLE equipment_maintenance_window (
    id           BIGINT       NOT NULL AUTO_INCREMENT,
    equipment_id BIGINT       NOT NULL,
    from_at      DATETIME(3)  NOT NULL,
    to_at        DATETIME(3)  NOT NULL,
    reason       VARCHAR(500) NOT NULL,
    PRIMARY KEY (id),
    KEY equipment_maintenance_window_from (equipment_id, from_at),
    CONSTRAINT equipment_maintenance_window_of FOREIGN KEY (equipment_id) REFERENCES equipment_equipment (id),
    CONSTRAINT equipment_maintenance_window_forward CHECK (to_at > from_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- A class, and a machine, has one matrix that is not archived.
CREATE TABLE equipment_setup_matrix (
    id               BIGINT       NOT NULL AUTO_INCREMENT,
    code             VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
    name_zh          VARCHAR(200) NOT NULL,
    name_en          VARCHAR(200) NOT NULL,
    equipment_class  VARCHAR(64)  NULL COLLATE utf8mb4_bin,
    equipment        VARCHAR(64)  NULL COLLATE utf8mb4_bin,
    default_minutes  INT          NOT NULL,
    archived         BOOLEAN      NOT NULL,
    version          INT          NOT NULL,
    class_in_use     VARCHAR(64)  COLLATE utf8mb4_bin GENERATED ALWAYS AS (CASE WHEN archived THEN NULL ELSE equipment_class END) STORED,
    equipment_in_use VARCHAR(64)  COLLATE utf8mb4_bin GENERATED ALWAYS AS (CASE WHEN archived THEN NULL ELSE equipment END) STORED,
    PRIMARY KEY (id),
    UNIQUE KEY equipment_setup_matrix_code (code),
    UNIQUE KEY equipment_setup_matrix_class (class_in_use),
    UNIQUE KEY equipment_setup_matrix_equipment (equipment_in_use)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE equipment_setup_time (
    matrix_id   BIGINT      NOT NULL,
    from_family VARCHAR(64) NOT NULL COLLATE utf8mb4_bin,
    to_family   VARCHAR(64) NOT NULL COLLATE utf8mb4_bin,
    minutes     INT         NOT NULL,
    PRIMARY KEY (matrix_id, from_family, to_family),
    CONSTRAINT equipment_setup_time_of FOREIGN KEY (matrix_id) REFERENCES equipment_setup_matrix (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
