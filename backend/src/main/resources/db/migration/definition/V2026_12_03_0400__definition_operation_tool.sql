-- With which kinds of tools the operations of a routing's revision were approved.
CREATE TABLE definition_operation_tool (
    operation_id BIGINT      NOT NULL,
    tool_type    VARCHAR(64) NOT NULL COLLATE utf8mb4_bin,
    PRIMARY KEY (operation_id, tool_type),
    KEY definition_operation_tool_type (tool_type),
    CONSTRAINT definition_operation_tool_of FOREIGN KEY (operation_id) REFERENCES definition_operation (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- What was approved before is completed at the next start, which knows the machines.
ALTER TABLE definition_routing_revision ADD COLUMN tools_sealed BOOLEAN NOT NULL DEFAULT FALSE;
