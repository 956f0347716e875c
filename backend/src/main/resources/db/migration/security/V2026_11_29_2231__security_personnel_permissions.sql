-- Whoever leads people keeps their records. Who plans work and who runs a team sees what people can do, not when they were employed.
INSERT INTO security_role_permission (role_code, permission) VALUES
    ('SHOP_SUPERVISOR', 'personnel.edit'),
    ('TEACHER', 'personnel.edit'),
    ('AUDITOR', 'personnel.skills'),
    ('PLANNER', 'personnel.skills'),
    ('PLANT_MANAGER', 'personnel.skills'),
    ('PROCESS_DESIGNER', 'personnel.skills'),
    ('SHOP_SUPERVISOR', 'personnel.skills'),
    ('TEACHER', 'personnel.skills'),
    ('TEAM_LEADER', 'personnel.skills');
