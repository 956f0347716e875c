CREATE TABLE security_signature (
    id        BIGINT      NOT NULL AUTO_INCREMENT,
    signer    VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    meaning   VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    entity    VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    code      VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    content   LONGTEXT    NOT NULL,
    hash      CHAR(64)    CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    plant_at  DATETIME(3) NOT NULL,
    system_at DATETIME(3) NOT NULL,
    PRIMARY KEY (id),
    KEY security_signature_entity (entity, code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
