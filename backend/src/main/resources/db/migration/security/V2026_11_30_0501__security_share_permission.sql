-- Who leads others or prepares their work offers them views of lists.
INSERT INTO security_role_permission (role_code, permission) VALUES
    ('PLANNER', 'administration.share'),
    ('PLANT_MANAGER', 'administration.share'),
    ('PROCESS_DESIGNER', 'administration.share'),
    ('SHOP_SUPERVISOR', 'administration.share'),
    ('TEACHER', 'administration.share'),
    ('TEAM_LEADER', 'administration.share');
