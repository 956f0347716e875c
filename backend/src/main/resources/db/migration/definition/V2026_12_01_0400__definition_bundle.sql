-- With what a revision of a product was approved: the revision of its routing, and the documents that belong to it.
ALTER TABLE definition_product_revision ADD COLUMN approved_routing BIGINT NULL AFTER routing_revision;

CREATE TABLE definition_product_document (
    product_revision_id  BIGINT NOT NULL,
    document_revision_id BIGINT NOT NULL,
    PRIMARY KEY (product_revision_id, document_revision_id),
    KEY definition_product_document_document (document_revision_id),
    CONSTRAINT definition_product_document_of FOREIGN KEY (product_revision_id) REFERENCES definition_product_revision (id),
    CONSTRAINT definition_product_document_names FOREIGN KEY (document_revision_id) REFERENCES definition_document_revision (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Of what is approved already, the routing that it names, and what is in force beside it, is all that is known.
UPDATE definition_product_revision p
  JOIN definition_routing_revision r ON r.routing = p.routing
                                    AND (r.revision = p.routing_revision OR p.routing_revision IS NULL AND r.state = 'EFFECTIVE')
   SET p.approved_routing = r.id
 WHERE p.state IN ('APPROVED', 'PENDING_EFFECTIVE', 'EFFECTIVE');

INSERT INTO definition_product_document (product_revision_id, document_revision_id)
SELECT DISTINCT p.id, d.id
  FROM definition_product_revision p
  JOIN definition_document_binding b ON b.routing = p.routing OR b.material = p.material
  JOIN definition_document_revision d ON d.id = b.document_revision_id AND d.state = 'EFFECTIVE'
 WHERE p.state IN ('APPROVED', 'PENDING_EFFECTIVE', 'EFFECTIVE');
