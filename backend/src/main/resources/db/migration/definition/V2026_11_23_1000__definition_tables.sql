CREATE TABLE definition_routing_revision (
    id               BIGINT       NOT NULL AUTO_INCREMENT,
    routing          VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
    revision         VARCHAR(16)  NOT NULL COLLATE utf8mb4_bin,
    name_zh          VARCHAR(200) NOT NULL,
    name_en          VARCHAR(200) NOT NULL,
    state            VARCHAR(32)  NOT NULL COLLATE utf8mb4_bin,
    effective        VARCHAR(64)  COLLATE utf8mb4_bin AS (CASE WHEN state = 'EFFECTIVE' THEN routing END) STORED,
    model_key        VARCHAR(128) NULL COLLATE utf8mb4_bin,
    model_version    INT          NULL,
    model_definition VARCHAR(128) NULL COLLATE utf8mb4_bin,
    PRIMARY KEY (id),
    UNIQUE KEY definition_routing_revision_code (routing, revision),
    UNIQUE KEY definition_routing_revision_effective (effective)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE definition_operation (
    id                  BIGINT       NOT NULL AUTO_INCREMENT,
    routing_revision_id BIGINT       NOT NULL,
    position            INT          NOT NULL,
    element_id          VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
    number              VARCHAR(16)  NOT NULL COLLATE utf8mb4_bin,
    name_zh             VARCHAR(200) NOT NULL,
    name_en             VARCHAR(200) NOT NULL,
    work_unit           VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
    mode                VARCHAR(16)  NOT NULL COLLATE utf8mb4_bin,
    form                VARCHAR(64)  NULL COLLATE utf8mb4_bin,
    program             VARCHAR(100) NULL COLLATE utf8mb4_bin,
    setup_family        VARCHAR(64)  NULL COLLATE utf8mb4_bin,
    setup_seconds       INT          NOT NULL,
    run_seconds         INT          NOT NULL,
    wait_limit          VARCHAR(32)  NOT NULL COLLATE utf8mb4_bin,
    look                BOOLEAN      NOT NULL,
    load_capacity       INT          NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY definition_operation_element (routing_revision_id, element_id),
    CONSTRAINT definition_operation_of FOREIGN KEY (routing_revision_id) REFERENCES definition_routing_revision (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE definition_characteristic (
    id                  BIGINT         NOT NULL AUTO_INCREMENT,
    routing_revision_id BIGINT         NOT NULL,
    element_id          VARCHAR(64)    NOT NULL COLLATE utf8mb4_bin,
    position            INT            NOT NULL,
    code                VARCHAR(16)    NOT NULL COLLATE utf8mb4_bin,
    name_zh             VARCHAR(200)   NOT NULL,
    name_en             VARCHAR(200)   NOT NULL,
    tag                 VARCHAR(64)    NULL COLLATE utf8mb4_bin,
    nominal             DECIMAL(18, 6) NULL,
    lower_limit         DECIMAL(18, 6) NULL,
    upper_limit         DECIMAL(18, 6) NULL,
    unit                VARCHAR(16)    NULL,
    key_characteristic  BOOLEAN        NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY definition_characteristic_code (routing_revision_id, element_id, code),
    CONSTRAINT definition_characteristic_of FOREIGN KEY (routing_revision_id, element_id)
        REFERENCES definition_operation (routing_revision_id, element_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE definition_product_revision (
    id        BIGINT      NOT NULL AUTO_INCREMENT,
    material  VARCHAR(64) NOT NULL COLLATE utf8mb4_bin,
    revision  VARCHAR(16) NOT NULL COLLATE utf8mb4_bin,
    routing   VARCHAR(64) NOT NULL COLLATE utf8mb4_bin,
    state     VARCHAR(32) NOT NULL COLLATE utf8mb4_bin,
    effective VARCHAR(64) COLLATE utf8mb4_bin AS (CASE WHEN state = 'EFFECTIVE' THEN material END) STORED,
    PRIMARY KEY (id),
    UNIQUE KEY definition_product_revision_code (material, revision),
    UNIQUE KEY definition_product_revision_effective (effective)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE definition_bom_item (
    id                  BIGINT         NOT NULL AUTO_INCREMENT,
    product_revision_id BIGINT         NOT NULL,
    material            VARCHAR(64)    NOT NULL COLLATE utf8mb4_bin,
    quantity            DECIMAL(18, 6) NOT NULL,
    element_id          VARCHAR(64)    NOT NULL COLLATE utf8mb4_bin,
    PRIMARY KEY (id),
    UNIQUE KEY definition_bom_item_material (product_revision_id, material),
    CONSTRAINT definition_bom_item_of FOREIGN KEY (product_revision_id) REFERENCES definition_product_revision (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
