CREATE TABLE ordering_customer_order (
    id                 BIGINT       NOT NULL AUTO_INCREMENT,
    code               VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
    customer           VARCHAR(200) NOT NULL,
    customer_class     VARCHAR(8)   NOT NULL COLLATE utf8mb4_bin,
    due                DATETIME(3)  NOT NULL,
    external_reference VARCHAR(100) NULL,
    created_at         DATETIME(3)  NOT NULL,
    created_by         VARCHAR(100) NOT NULL COLLATE utf8mb4_bin,
    PRIMARY KEY (id),
    UNIQUE KEY ordering_customer_order_code (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE ordering_customer_order_line (
    id                BIGINT         NOT NULL AUTO_INCREMENT,
    customer_order_id BIGINT         NOT NULL,
    material          VARCHAR(64)    NOT NULL COLLATE utf8mb4_bin,
    quantity          DECIMAL(18, 6) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY ordering_customer_order_line_material (customer_order_id, material),
    CONSTRAINT ordering_customer_order_line_of FOREIGN KEY (customer_order_id) REFERENCES ordering_customer_order (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- One need: of a line itself where parent_id is empty, else of the order that takes the material. What stock does not give,
-- production_order_id makes.
CREATE TABLE ordering_pegging (
    id                  BIGINT         NOT NULL AUTO_INCREMENT,
    line_id             BIGINT         NOT NULL,
    parent_id           BIGINT         NULL,
    material            VARCHAR(64)    NOT NULL COLLATE utf8mb4_bin,
    required            DECIMAL(18, 6) NOT NULL,
    from_stock          DECIMAL(18, 6) NOT NULL,
    production_order_id BIGINT         NULL,
    supplied            DECIMAL(18, 6) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY ordering_pegging_made (production_order_id),
    KEY ordering_pegging_line (line_id),
    KEY ordering_pegging_parent (parent_id),
    KEY ordering_pegging_material (material),
    CONSTRAINT ordering_pegging_of FOREIGN KEY (line_id) REFERENCES ordering_customer_order_line (id),
    CONSTRAINT ordering_pegging_for FOREIGN KEY (parent_id) REFERENCES ordering_production_order (id),
    CONSTRAINT ordering_pegging_by FOREIGN KEY (production_order_id) REFERENCES ordering_production_order (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
