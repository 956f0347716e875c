-- Who works sees documents in force only. Who writes, decides, audits or teaches sees what was and what is coming too.
INSERT INTO security_role_permission (role_code, permission) VALUES
    ('PROCESS_DESIGNER', 'definition.revisions'),
    ('SHOP_SUPERVISOR', 'definition.revisions'),
    ('PLANT_MANAGER', 'definition.revisions'),
    ('AUDITOR', 'definition.revisions'),
    ('TEACHER', 'definition.revisions');

INSERT INTO security_actor_permission (actor_kind, permission) VALUES
    ('PROCESS', 'definition.revisions'),
    ('IMPORT', 'definition.revisions');
