package io.takt.administration.spi;

import java.util.List;

/** A sheet whose columns are written down, for records that have a form of their own. */
public abstract class FixedSheet implements ImportedSheet {

    private final String entity;
    private final List<SheetColumn> columns;
    private final List<NestedSheet> nested;

    protected FixedSheet(String entity, List<SheetColumn> columns, List<NestedSheet> nested) {
        this.entity = entity;
        this.columns = List.copyOf(columns);
        this.nested = List.copyOf(nested);
    }

    @Override
    public final String entity() {
        return entity;
    }

    @Override
    public final List<SheetColumn> columns() {
        return columns;
    }

    @Override
    public final List<NestedSheet> nested() {
        return nested;
    }
}
