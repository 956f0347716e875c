INSERT INTO administration_number_pattern (code, name_zh, name_en, pattern, resets, starts_at, gap_free, always_gap_free, placed, archived,
                                           version)
VALUES ('equipment.asset', '实物资产', 'Assets', 'FA-{n:4}', 'NEVER', 1, TRUE, TRUE, FALSE, FALSE, 0);
