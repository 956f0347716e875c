CREATE TABLE plant_shift (
    id         BIGINT       NOT NULL AUTO_INCREMENT,
    code       VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
    name_zh    VARCHAR(200) NOT NULL,
    name_en    VARCHAR(200) NOT NULL,
    start_time TIME         NOT NULL,
    end_time   TIME         NOT NULL,
    archived   BOOLEAN      NOT NULL,
    version    INT          NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY plant_shift_code (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE plant_shift_break (
    shift_id      BIGINT NOT NULL,
    after_minutes INT    NOT NULL,
    minutes       INT    NOT NULL,
    PRIMARY KEY (shift_id, after_minutes),
    CONSTRAINT plant_shift_break_shift FOREIGN KEY (shift_id) REFERENCES plant_shift (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE plant_shift_pattern (
    id         BIGINT       NOT NULL AUTO_INCREMENT,
    code       VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
    name_zh    VARCHAR(200) NOT NULL,
    name_en    VARCHAR(200) NOT NULL,
    cycle_days INT          NOT NULL,
    archived   BOOLEAN      NOT NULL,
    version    INT          NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY plant_shift_pattern_code (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE plant_shift_turn (
    pattern_id BIGINT      NOT NULL,
    cycle_day  INT         NOT NULL,
    crew       VARCHAR(64) NOT NULL COLLATE utf8mb4_bin,
    shift_code VARCHAR(64) NOT NULL COLLATE utf8mb4_bin,
    PRIMARY KEY (pattern_id, cycle_day, crew),
    CONSTRAINT plant_shift_turn_pattern FOREIGN KEY (pattern_id) REFERENCES plant_shift_pattern (id),
    CONSTRAINT plant_shift_turn_shift FOREIGN KEY (shift_code) REFERENCES plant_shift (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE plant_calendar (
    id       BIGINT       NOT NULL AUTO_INCREMENT,
    code     VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
    name_zh  VARCHAR(200) NOT NULL,
    name_en  VARCHAR(200) NOT NULL,
    archived BOOLEAN      NOT NULL,
    version  INT          NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY plant_calendar_code (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE plant_calendar_period (
    calendar_id  BIGINT      NOT NULL,
    from_day     DATE        NOT NULL,
    pattern_code VARCHAR(64) NOT NULL COLLATE utf8mb4_bin,
    anchor_day   DATE        NOT NULL,
    PRIMARY KEY (calendar_id, from_day),
    CONSTRAINT plant_calendar_period_calendar FOREIGN KEY (calendar_id) REFERENCES plant_calendar (id),
    CONSTRAINT plant_calendar_period_pattern FOREIGN KEY (pattern_code) REFERENCES plant_shift_pattern (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE plant_calendar_entry (
    calendar_id BIGINT       NOT NULL,
    day         DATE         NOT NULL,
    type        VARCHAR(32)  NOT NULL COLLATE utf8mb4_bin,
    name        VARCHAR(200) NOT NULL,
    pattern_day INT          NULL,
    PRIMARY KEY (calendar_id, day),
    CONSTRAINT plant_calendar_entry_calendar FOREIGN KEY (calendar_id) REFERENCES plant_calendar (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- A place works by one calendar at most.
CREATE TABLE plant_calendar_place (
    place_code  VARCHAR(64) NOT NULL COLLATE utf8mb4_bin,
    calendar_id BIGINT      NOT NULL,
    PRIMARY KEY (place_code),
    KEY plant_calendar_place_calendar_key (calendar_id),
    CONSTRAINT plant_calendar_place_place FOREIGN KEY (place_code) REFERENCES plant_place (code),
    CONSTRAINT plant_calendar_place_calendar FOREIGN KEY (calendar_id) REFERENCES plant_calendar (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
