-- Drawings, instructions and programs. What stands in a revision is its files and what it belongs to.
CREATE TABLE definition_document_revision (
    id             BIGINT       NOT NULL AUTO_INCREMENT,
    document       VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
    revision       VARCHAR(16)  NOT NULL COLLATE utf8mb4_bin,
    name_zh        VARCHAR(200) NOT NULL,
    name_en        VARCHAR(200) NOT NULL,
    kind           VARCHAR(16)  NOT NULL COLLATE utf8mb4_bin,
    state          VARCHAR(32)  NOT NULL COLLATE utf8mb4_bin,
    effective      VARCHAR(64)  COLLATE utf8mb4_bin AS (CASE WHEN state = 'EFFECTIVE' THEN document END) STORED,
    version        INT          NOT NULL DEFAULT 0,
    author         VARCHAR(60)  NOT NULL COLLATE utf8mb4_bin,
    approved_by    VARCHAR(60)  NULL COLLATE utf8mb4_bin,
    effective_from DATETIME(3)  NULL,
    PRIMARY KEY (id),
    UNIQUE KEY definition_document_revision_code (document, revision),
    UNIQUE KEY definition_document_revision_effective (effective)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE definition_document_file (
    document_revision_id BIGINT       NOT NULL,
    number               INT          NOT NULL,
    name                 VARCHAR(200) NOT NULL,
    sha256               CHAR(64)     NOT NULL COLLATE utf8mb4_bin,
    PRIMARY KEY (document_revision_id, number),
    KEY definition_document_file_content (sha256),
    CONSTRAINT definition_document_file_of FOREIGN KEY (document_revision_id) REFERENCES definition_document_revision (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE definition_document_binding (
    document_revision_id BIGINT      NOT NULL,
    number               INT         NOT NULL,
    routing              VARCHAR(64) NULL COLLATE utf8mb4_bin,
    operation            VARCHAR(16) NULL COLLATE utf8mb4_bin,
    material             VARCHAR(64) NULL COLLATE utf8mb4_bin,
    equipment_class      VARCHAR(64) NULL COLLATE utf8mb4_bin,
    PRIMARY KEY (document_revision_id, number),
    KEY definition_document_binding_routing (routing, operation),
    KEY definition_document_binding_material (material),
    KEY definition_document_binding_class (equipment_class),
    CONSTRAINT definition_document_binding_of FOREIGN KEY (document_revision_id) REFERENCES definition_document_revision (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
