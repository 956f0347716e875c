-- What an operation takes of itself, whatever product goes through: rework takes new bearings.
CREATE TABLE definition_operation_material (
    id                  BIGINT         NOT NULL AUTO_INCREMENT,
    routing_revision_id BIGINT         NOT NULL,
    element_id          VARCHAR(64)    NOT NULL COLLATE utf8mb4_bin,
    material            VARCHAR(64)    NOT NULL COLLATE utf8mb4_bin,
    quantity            DECIMAL(18, 6) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY definition_operation_material_once (routing_revision_id, element_id, material),
    CONSTRAINT definition_operation_material_of FOREIGN KEY (routing_revision_id, element_id)
        REFERENCES definition_operation (routing_revision_id, element_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
