-- Who designs the process, and who teaches it, shapes the plant that it runs in.
INSERT INTO security_role_permission (role_code, permission) VALUES
    ('PROCESS_DESIGNER', 'plant.edit'),
    ('TEACHER', 'plant.edit');
