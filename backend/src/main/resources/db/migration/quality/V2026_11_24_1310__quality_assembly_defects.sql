INSERT INTO quality_defect (code, severity, name_en, name_zh) VALUES
  ('DIM-04', 'MAJ', 'Journal out of tolerance', '轴颈超差'),
  ('ASM-01', 'MAJ', 'Press force or position abnormal', '压装力异常'),
  ('ASM-02', 'CR', 'Retaining ring missing', '漏装挡圈'),
  ('ASM-03', 'MAJ', 'Torque out of tolerance', '扭矩不合格'),
  ('ASM-04', 'MAJ', 'Does not run freely', '转动卡滞'),
  ('RUN-01', 'MAJ', 'Runout out of tolerance', '跳动超差'),
  ('MRK-01', 'MIN', 'Code not readable', '码不可读'),
  ('MAT-01', 'CR', 'Wrong material or lot', '错料/错批');
