-- Files that are kept, each once; their bytes are in the product's home under the same name.
CREATE TABLE content_file (
    sha256    CHAR(64)    NOT NULL COLLATE utf8mb4_bin,
    type      VARCHAR(16) NOT NULL COLLATE utf8mb4_bin,
    charset   VARCHAR(16) NULL COLLATE utf8mb4_bin,
    bytes     BIGINT      NOT NULL,
    stored_at DATETIME(3) NOT NULL,
    stored_by VARCHAR(60) NOT NULL COLLATE utf8mb4_bin,
    PRIMARY KEY (sha256),
    KEY content_file_stored (stored_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
