CREATE TABLE ordering_production_order (
    id             BIGINT         NOT NULL AUTO_INCREMENT,
    code           VARCHAR(64)    NOT NULL COLLATE utf8mb4_bin,
    material       VARCHAR(64)    NOT NULL COLLATE utf8mb4_bin,
    quantity       DECIMAL(18, 6) NOT NULL,
    due            DATETIME(3)    NOT NULL,
    priority       INT            NOT NULL,
    customer_class VARCHAR(8)     NOT NULL COLLATE utf8mb4_bin,
    requester      VARCHAR(100)   NOT NULL COLLATE utf8mb4_bin,
    created_at     DATETIME(3)    NOT NULL,
    created_by     VARCHAR(100)   NOT NULL COLLATE utf8mb4_bin,
    PRIMARY KEY (id),
    UNIQUE KEY ordering_production_order_code (code),
    KEY ordering_production_order_material (material)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE ordering_work_order (
    id                  BIGINT         NOT NULL AUTO_INCREMENT,
    code                VARCHAR(64)    NOT NULL COLLATE utf8mb4_bin,
    production_order_id BIGINT         NOT NULL,
    product_revision    BIGINT         NOT NULL,
    routing             VARCHAR(64)    NOT NULL COLLATE utf8mb4_bin,
    routing_revision    BIGINT         NOT NULL,
    quantity            DECIMAL(18, 6) NOT NULL,
    replenished         DECIMAL(18, 6) NOT NULL,
    state               VARCHAR(32)    NOT NULL COLLATE utf8mb4_bin,
    version             INT            NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY ordering_work_order_code (code),
    UNIQUE KEY ordering_work_order_production_order (production_order_id),
    KEY ordering_work_order_state (state),
    CONSTRAINT ordering_work_order_of FOREIGN KEY (production_order_id) REFERENCES ordering_production_order (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
