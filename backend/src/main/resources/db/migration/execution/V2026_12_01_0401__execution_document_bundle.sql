-- The documents by which an order goes through a revision of a routing, as they were in force when its first lot began there.
CREATE TABLE execution_document_bundle (
    id               BIGINT      NOT NULL AUTO_INCREMENT,
    order_id         BIGINT      NOT NULL,
    routing_revision BIGINT      NOT NULL,
    bound_at         DATETIME(3) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY execution_document_bundle_of (order_id, routing_revision),
    CONSTRAINT execution_document_bundle_order FOREIGN KEY (order_id) REFERENCES execution_order (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE execution_bundled_document (
    bundle_id         BIGINT NOT NULL,
    document_revision BIGINT NOT NULL,
    PRIMARY KEY (bundle_id, document_revision),
    KEY execution_bundled_document_revision (document_revision),
    CONSTRAINT execution_bundled_document_in FOREIGN KEY (bundle_id) REFERENCES execution_document_bundle (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
