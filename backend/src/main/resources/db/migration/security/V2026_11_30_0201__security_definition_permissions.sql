-- Whoever writes products and routings does not approve them: shop supervisor and plant manager do. What a plant has changed in its
-- roles stays.
INSERT IGNORE INTO security_role_permission (role_code, permission)
SELECT writing.role_code, granted.permission
  FROM security_role_permission writing
  JOIN (SELECT 'definition.read' AS permission UNION ALL SELECT 'definition.edit') granted
 WHERE writing.role_code = 'PROCESS_DESIGNER'
   AND writing.permission = 'definition.*';

INSERT IGNORE INTO security_role_permission (role_code, permission) VALUES
    ('SHOP_SUPERVISOR', 'definition.approve'),
    ('PLANT_MANAGER', 'definition.approve');

DELETE FROM security_role_permission
 WHERE role_code = 'PROCESS_DESIGNER'
   AND permission = 'definition.*';

INSERT INTO security_actor_permission (actor_kind, permission) VALUES
    ('PROCESS', 'definition.read'),
    ('PROCESS', 'definition.approve'),
    ('IMPORT', 'definition.read'),
    ('IMPORT', 'definition.edit');

DELETE FROM security_actor_permission
 WHERE actor_kind IN ('PROCESS', 'IMPORT')
   AND permission = 'definition.*';
