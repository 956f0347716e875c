CREATE TABLE equipment_tool_type (
    id              BIGINT       NOT NULL AUTO_INCREMENT,
    code            VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
    name_zh         VARCHAR(200) NOT NULL,
    name_en         VARCHAR(200) NOT NULL,
    life            INT          NOT NULL,
    equipment_class VARCHAR(64)  NULL COLLATE utf8mb4_bin,
    setup_family    VARCHAR(64)  NULL COLLATE utf8mb4_bin,
    archived        BOOLEAN      NOT NULL,
    version         INT          NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY equipment_tool_type_code (code),
    CONSTRAINT equipment_tool_type_class FOREIGN KEY (equipment_class) REFERENCES equipment_class (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
