package io.takt.definition;

import io.takt.administration.spi.SearchWord;
import io.takt.administration.spi.Searched;
import io.takt.administration.spi.Searched.Hit;
import io.takt.administration.spi.SearchedRows;
import io.takt.definition.documents.DocumentRevision;
import io.takt.definition.documents.Documents;
import io.takt.definition.domain.DocumentRows;
import io.takt.definition.domain.ProductRows;
import io.takt.definition.domain.RoutingRows;
import io.takt.material.MaterialDefinition;
import io.takt.material.Materials;
import io.takt.security.Permissions;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Products, routings and documents for the search over everything, each by a revision of it: the one in force, or the one that a
 * paper names.
 */
@Configuration(proxyBeanMethods = false)
class DefinitionSearch {

    private static final String READ = "definition.read";
    private static final int PARTS_OF_A_CARD = 3;

    /** A product's code is its material's, to which it belongs; the product is found by it, and opened by its title. */
    @Bean
    Searched searchedDefinitionProducts(ProductRows rows, Materials materials) {
        return new SearchedRows(ProductRevision.ENTITY, READ, (word, offset, limit) ->
                named(rows.search(word, offset, limit, materials.codesNamed(word.text())), materials));
    }

    /** A hit knows its material only. */
    private static List<Hit> named(List<Hit> hits, Materials materials) {
        Map<String, MaterialDefinition> known = materials.findAll(hits.stream().map(Hit::nameZh).distinct().toList());
        return hits.stream().map(hit -> named(hit, known)).toList();
    }

    private static Hit named(Hit hit, Map<String, MaterialDefinition> known) {
        MaterialDefinition material = known.get(hit.nameZh());
        return material == null ? hit : new Hit(hit.code(), material.nameZh(), material.nameEn(), hit.state(), hit.alias());
    }

    @Bean
    Searched searchedDefinitionRoutings(RoutingRows rows) {
        return new SearchedRows(RoutingRevision.ENTITY, READ, (word, offset, limit) ->
                isOnACard(word, rows) ? rows.searchOperations(word, offset, limit) : rows.search(word, offset, limit));
    }

    /** An operation card names its operation behind the routing and its revision; names may have three words too. */
    private static boolean isOnACard(SearchWord word, RoutingRows rows) {
        return word.text().split(" ").length == PARTS_OF_A_CARD && !rows.searchOperations(word, 0, 1).isEmpty();
    }

    /** What is not in force is found by those alone who may see it. */
    @Bean
    Searched searchedDefinitionDocuments(DocumentRows rows, Permissions permissions) {
        return new SearchedRows(DocumentRevision.ENTITY, READ, (word, offset, limit) ->
                rows.search(word, offset, limit, !permissions.has(Documents.NOT_IN_FORCE)));
    }
}
