package io.takt.administration.persistence;

import io.takt.administration.accounts.AccountTemplate;
import io.takt.administration.accounts.WantedTemplate;
import io.takt.administration.domain.AccountTemplateRows;
import io.takt.shared.ListQuery;
import io.takt.shared.Use;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface AccountTemplateMapper extends AccountTemplateRows {

    /** A template with its roles and places, joined by commas. */
    record Row(long id, String code, String nameZh, String nameEn, @Nullable String roles, @Nullable String places, String codePattern,
            @Nullable LocalDate validUntil, boolean archived, int version) {

        AccountTemplate told() {
            return new AccountTemplate(id, code, nameZh, nameEn, split(roles), split(places), codePattern, validUntil, archived, version);
        }

        private static List<String> split(@Nullable String codes) {
            return codes == null ? List.of() : List.of(codes.split(","));
        }
    }

    List<Row> page(ListQuery query);

    Optional<Row> row(String code);

    Optional<Row> lockedRow(String code);

    Optional<Row> keptRow(String code);

    void insert(WantedTemplate wanted);

    void update(@Param("id") long id, @Param("wanted") WantedTemplate wanted);

    void clearRoles(long id);

    void clearPlaces(long id);

    void addRoles(@Param("id") long id, @Param("codes") List<String> codes);

    void addPlaces(@Param("id") long id, @Param("codes") List<String> codes);

    void delete(long id);

    @Override
    default List<AccountTemplate> list(ListQuery query) {
        return page(query).stream().map(Row::told).toList();
    }

    @Override
    default Optional<AccountTemplate> find(String code) {
        return row(code).map(Row::told);
    }

    @Override
    default Optional<AccountTemplate> lock(String code) {
        return lockedRow(code).map(Row::told);
    }

    @Override
    default Optional<AccountTemplate> keep(String code) {
        return keptRow(code).map(Row::told);
    }

    @Override
    default void add(WantedTemplate wanted) {
        insert(wanted);
        put(row(String.valueOf(wanted.code())).orElseThrow().id(), wanted);
    }

    @Override
    default void change(long id, WantedTemplate wanted) {
        update(id, wanted);
        clearRoles(id);
        clearPlaces(id);
        put(id, wanted);
    }

    private void put(long id, WantedTemplate wanted) {
        List<String> roles = Objects.requireNonNull(wanted.roles());
        List<String> places = Objects.requireNonNull(wanted.places());
        if (!roles.isEmpty()) {
            addRoles(id, roles);
        }
        if (!places.isEmpty()) {
            addPlaces(id, places);
        }
    }

    @Override
    default void remove(long id) {
        clearRoles(id);
        clearPlaces(id);
        delete(id);
    }

    /** Accounts keep what they were made from; nothing needs it any more. */
    @Override
    default List<Use> uses(String code) {
        return List.of();
    }
}
