-- Who keeps or inspects material, and a process that books it, does not change what a material is; who designs the process does.
INSERT INTO security_role_permission (role_code, permission)
SELECT p.role_code, named.permission
  FROM security_role_permission p
  JOIN (SELECT 'material.read' AS permission UNION SELECT 'material.hold' UNION SELECT 'material.receive') named
 WHERE p.permission = 'material.*'
   AND p.role_code IN ('QUALITY_INSPECTOR', 'STOREKEEPER');

DELETE FROM security_role_permission
 WHERE permission = 'material.*'
   AND role_code IN ('QUALITY_INSPECTOR', 'STOREKEEPER');

INSERT INTO security_role_permission (role_code, permission) VALUES ('PROCESS_DESIGNER', 'material.edit');

INSERT INTO security_actor_permission (actor_kind, permission) VALUES
    ('PROCESS', 'material.read'),
    ('PROCESS', 'material.hold'),
    ('PROCESS', 'material.receive');

DELETE FROM security_actor_permission
 WHERE actor_kind = 'PROCESS'
   AND permission = 'material.*';
