-- Codes go on as they were: orders count from 1001 and give a number back when they fail.
CREATE TABLE administration_number_pattern (
    id              BIGINT       NOT NULL AUTO_INCREMENT,
    code            VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
    name_zh         VARCHAR(200) NOT NULL,
    name_en         VARCHAR(200) NOT NULL,
    pattern         VARCHAR(120) NOT NULL COLLATE utf8mb4_bin,
    resets          VARCHAR(16)  NOT NULL COLLATE utf8mb4_bin,
    starts_at       INT          NOT NULL,
    gap_free        BOOLEAN      NOT NULL,
    always_gap_free BOOLEAN      NOT NULL,
    placed          BOOLEAN      NOT NULL,
    archived        BOOLEAN      NOT NULL,
    version         INT          NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY administration_number_pattern_code (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

INSERT INTO administration_number_pattern (code, name_zh, name_en, pattern, resets, starts_at, gap_free, always_gap_free, placed, archived,
                                           version)
VALUES ('ordering.customer-order', '客户订单', 'Customer orders', 'CO-{n}', 'NEVER', 1001, TRUE, TRUE, FALSE, FALSE, 0),
       ('ordering.production-order', '生产订单', 'Production orders', 'PO-{n}', 'NEVER', 1001, TRUE, TRUE, FALSE, FALSE, 0),
       ('material.lot', '物料批次', 'Material lots', 'ML-{yyyy}{MM}{dd}-{n:3}', 'DAY', 1, FALSE, FALSE, TRUE, FALSE, 0);
