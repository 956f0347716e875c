CREATE TABLE material_class (
    id       BIGINT       NOT NULL AUTO_INCREMENT,
    code     VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
    name_zh  VARCHAR(200) NOT NULL,
    name_en  VARCHAR(200) NOT NULL,
    archived BOOLEAN      NOT NULL,
    version  INT          NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY material_class_code (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Until now a class was no more than a word beside its materials.
INSERT INTO material_class (code, name_zh, name_en, archived, version)
SELECT DISTINCT m.material_class,
       CASE m.material_class WHEN 'raw' THEN '原材料' WHEN 'semi-finished' THEN '半成品' WHEN 'finished' THEN '成品'
                             WHEN 'purchased' THEN '外购件' WHEN 'packaging' THEN '包装' WHEN 'tool' THEN '刀具'
                             ELSE m.material_class END,
       CASE m.material_class WHEN 'raw' THEN 'Raw material' WHEN 'semi-finished' THEN 'Semi-finished' WHEN 'finished' THEN 'Finished'
                             WHEN 'purchased' THEN 'Purchased part' WHEN 'packaging' THEN 'Packaging' WHEN 'tool' THEN 'Tool'
                             ELSE m.material_class END,
       FALSE, 0
  FROM material_definition m;

ALTER TABLE material_definition
  ADD COLUMN archived BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN version INT NOT NULL DEFAULT 0,
  ADD CONSTRAINT material_definition_class FOREIGN KEY (material_class) REFERENCES material_class (code);
