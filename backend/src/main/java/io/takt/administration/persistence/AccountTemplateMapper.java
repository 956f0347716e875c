package io.takt.administration.persistence;

import io.takt.administration.accounts.AccountTemplate;
import io.takt.administration.accounts.WantedTemplate;
import io.takt.administration.domain.AccountTemplateRows;
import io.takt.shared.AssembledRows;
import io.takt.shared.NestedRecordRows;
import io.takt.shared.Use;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface AccountTemplateMapper extends AccountTemplateRows, AssembledRows<AccountTemplate, WantedTemplate, AccountTemplateMapper.Row> {

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

    void clearRoles(long id);

    void clearPlaces(long id);

    void addRoles(@Param("id") long id, @Param("codes") List<String> codes);

    void addPlaces(@Param("id") long id, @Param("codes") List<String> codes);

    @Override
    default long idOf(String code) {
        return row(code).orElseThrow().id();
    }

    @Override
    default List<AccountTemplate> whole(List<Row> rows) {
        return rows.stream().map(Row::told).toList();
    }

    @Override
    default void fill(long id, WantedTemplate wanted) {
        NestedRecordRows.fill(id, wanted.roles(), this::addRoles);
        NestedRecordRows.fill(id, wanted.places(), this::addPlaces);
    }

    @Override
    default void clear(long id) {
        clearRoles(id);
        clearPlaces(id);
    }

    /** Accounts keep what they were made from; nothing needs it any more. */
    @Override
    default List<Use> uses(String code) {
        return List.of();
    }
}
