package io.takt.definition.web;

import io.takt.definition.ProductBundle;
import io.takt.definition.ProductBundles;
import io.takt.definition.ProductRevision;
import io.takt.definition.ProductStructure;
import io.takt.definition.ProductStructure.Node;
import io.takt.definition.Products;
import io.takt.definition.WantedProduct;
import io.takt.shared.ListQuery;
import io.takt.shared.Page;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/definition/products")
class ProductController extends RevisionEndpoints<ProductRevision, WantedProduct, WantedProduct> {

    private final Products products;
    private final ProductStructure structure;
    private final ProductBundles bundles;

    ProductController(Products products, ProductStructure structure, ProductBundles bundles, MessageSource messages) {
        super(products, messages);
        this.products = products;
        this.structure = structure;
        this.bundles = bundles;
    }

    @Override
    protected WantedProduct content(ProductRevision revision, Locale locale) {
        return products.content(revision);
    }

    @GetMapping
    Page<ObjectRow> list(ListQuery query) {
        return products.list(query).map(ObjectRow::of);
    }

    /** What goes into one piece, all levels down. */
    @GetMapping("/{code}/revisions/{revision}/tree")
    List<Node> tree(@PathVariable String code, @PathVariable String revision) {
        return structure.tree(code, revision);
    }

    /** How it is made and inspected, by which recipe and tools, and what is read at it. */
    @GetMapping("/{code}/revisions/{revision}/bundle")
    ProductBundle bundle(@PathVariable String code, @PathVariable String revision) {
        return bundles.of(code, revision);
    }

    /** The first draft of a product, or another one that starts from nothing. */
    @PostMapping
    ResponseEntity<RevisionPage<WantedProduct>> begin(@RequestBody BegunProduct wanted, Locale locale) {
        return answer(HttpStatus.CREATED, products.begin(wanted.code(), wanted.revision(), wanted.content()), locale);
    }

    /**
     * A product that is begun.
     *
     * @param code    the material that it is
     * @param routing the routing that makes it
     */
    record BegunProduct(@Nullable String code, @Nullable String revision, @Nullable String routing) {

        WantedProduct content() {
            return new WantedProduct(routing, null, null);
        }
    }
}
