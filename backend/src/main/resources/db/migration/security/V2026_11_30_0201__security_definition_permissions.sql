-- Whoever writes products and routings does not approve them: shop supervisor and plant manager do.
INSERT INTO security_role_permission (role_code, permission) VALUES
    ('PROCESS_DESIGNER', 'definition.read'),
    ('PROCESS_DESIGNER', 'definition.edit'),
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
