-- Who plans work, runs a team or the plant reads who works when; why somebody is absent stays with those who lead people.
INSERT INTO security_role_permission (role_code, permission) VALUES
    ('AUDITOR', 'personnel.roster'),
    ('PLANNER', 'personnel.roster'),
    ('PLANT_MANAGER', 'personnel.roster'),
    ('SHOP_SUPERVISOR', 'personnel.roster'),
    ('TEACHER', 'personnel.roster'),
    ('TEAM_LEADER', 'personnel.roster');
