INSERT INTO security_role_permission (role_code, permission) VALUES
    ('PROCESS_DESIGNER', 'administration.import'),
    ('TEACHER', 'administration.import');
