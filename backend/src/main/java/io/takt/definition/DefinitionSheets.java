package io.takt.definition;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.takt.administration.spi.ImportedSheet;
import io.takt.definition.documents.Documents;
import io.takt.definition.documents.WantedDocument;
import io.takt.definition.revision.RevisionSheet;
import io.takt.material.MaterialDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What has revisions comes and goes as sheets. */
@Configuration
class DefinitionSheets {

    @Bean
    ImportedSheet routingsAsSheets(Routings routings, ObjectMapper json) {
        return new RevisionSheet<>(routings, WantedRouting.class, null, json);
    }

    @Bean
    ImportedSheet productsAsSheets(Products products, ObjectMapper json) {
        return new RevisionSheet<>(products, WantedProduct.class, MaterialDefinition.ENTITY, json);
    }

    @Bean
    ImportedSheet documentsAsSheets(Documents documents, ObjectMapper json) {
        return new RevisionSheet<>(documents, WantedDocument.class, null, json);
    }
}
