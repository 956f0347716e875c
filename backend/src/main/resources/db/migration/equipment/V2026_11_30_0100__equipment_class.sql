CREATE TABLE equipment_class (
    id       BIGINT       NOT NULL AUTO_INCREMENT,
    code     VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
    name_zh  VARCHAR(200) NOT NULL,
    name_en  VARCHAR(200) NOT NULL,
    archived BOOLEAN      NOT NULL,
    version  INT          NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY equipment_class_code (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE equipment_class_attribute (
    class_id      BIGINT       NOT NULL,
    position      INT          NOT NULL,
    code          VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
    name_zh       VARCHAR(200) NOT NULL,
    name_en       VARCHAR(200) NOT NULL,
    data_type     VARCHAR(16)  NOT NULL COLLATE utf8mb4_bin,
    unit          VARCHAR(32)  NULL,
    default_value VARCHAR(200) NULL,
    PRIMARY KEY (class_id, code),
    CONSTRAINT equipment_class_attribute_of FOREIGN KEY (class_id) REFERENCES equipment_class (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE equipment_class_check (
    class_id    BIGINT       NOT NULL,
    position    INT          NOT NULL,
    item_zh     VARCHAR(200) NOT NULL,
    item_en     VARCHAR(200) NOT NULL,
    method_zh   VARCHAR(500) NULL,
    method_en   VARCHAR(500) NULL,
    standard_zh VARCHAR(500) NULL,
    standard_en VARCHAR(500) NULL,
    PRIMARY KEY (class_id, position),
    CONSTRAINT equipment_class_check_of FOREIGN KEY (class_id) REFERENCES equipment_class (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Until now a class was no more than a word beside its machines.
INSERT INTO equipment_class (code, name_zh, name_en, archived, version)
SELECT DISTINCT e.equipment_class,
       CASE e.equipment_class WHEN 'ROBOT' THEN '上下料机器人' WHEN 'CNC-LATHE' THEN '数控车床' WHEN 'CNC-MILL' THEN '加工中心'
                              WHEN 'WASHER' THEN '清洗机' WHEN 'GAUGE' THEN '测量站' WHEN 'PRESS' THEN '压装机'
                              WHEN 'ASSEMBLY' THEN '人工装配工位' WHEN 'LASER' THEN '激光打标机' WHEN 'VISION' THEN '视觉检测站'
                              WHEN 'ASRS' THEN '堆垛机' WHEN 'AGV' THEN '自动导引车' ELSE e.equipment_class END,
       CASE e.equipment_class WHEN 'ROBOT' THEN 'Loading robot' WHEN 'CNC-LATHE' THEN 'CNC lathe' WHEN 'CNC-MILL' THEN 'Machining center'
                              WHEN 'WASHER' THEN 'Washer' WHEN 'GAUGE' THEN 'Gauging station' WHEN 'PRESS' THEN 'Press'
                              WHEN 'ASSEMBLY' THEN 'Manual assembly station' WHEN 'LASER' THEN 'Laser marker'
                              WHEN 'VISION' THEN 'Vision inspection station' WHEN 'ASRS' THEN 'Stacker crane'
                              WHEN 'AGV' THEN 'Automatic guided vehicle' ELSE e.equipment_class END,
       FALSE, 0
  FROM equipment_equipment e;

-- A device speaks for one machine that is not archived.
ALTER TABLE equipment_equipment
  ADD COLUMN slots INT NOT NULL DEFAULT 1,
  ADD COLUMN note VARCHAR(1000) NULL,
  ADD COLUMN archived BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN device_in_use VARCHAR(64) COLLATE utf8mb4_bin GENERATED ALWAYS AS (CASE WHEN archived THEN NULL ELSE device END) STORED,
  DROP KEY equipment_equipment_device,
  ADD UNIQUE KEY equipment_equipment_device (device_in_use),
  ADD CONSTRAINT equipment_equipment_class FOREIGN KEY (equipment_class) REFERENCES equipment_class (code);

CREATE TABLE equipment_attribute_value (
    equipment_id    BIGINT       NOT NULL,
    attribute       VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
    attribute_value VARCHAR(200) NOT NULL,
    PRIMARY KEY (equipment_id, attribute),
    CONSTRAINT equipment_attribute_value_of FOREIGN KEY (equipment_id) REFERENCES equipment_equipment (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
