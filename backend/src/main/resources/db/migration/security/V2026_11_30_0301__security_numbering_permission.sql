-- Who teaches sets the rules of a class; the administrator may do everything already.
INSERT IGNORE INTO security_role_permission (role_code, permission) VALUES
    ('TEACHER', 'administration.read'),
    ('TEACHER', 'administration.edit');
