package io.takt.administration.spi;

import io.takt.shared.ListQuery;
import io.takt.shared.MasterRecord;
import io.takt.shared.Page;
import io.takt.shared.Version;
import io.takt.shared.WantedRecord;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;

/**
 * The addresses of one kind of record. A module's controller extends it, says where they are and how a record looks outside.
 *
 * @param <I> the record as it is sent
 */
public abstract class RecordEndpoints<T extends MasterRecord, W extends WantedRecord, I> {

    private final MasterData<T, W> records;

    protected RecordEndpoints(MasterData<T, W> records) {
        this.records = records;
    }

    protected abstract I item(T found, Locale locale);

    @GetMapping
    Page<I> list(ListQuery query, Locale locale) {
        return records.list(query).map(found -> item(found, locale));
    }

    @GetMapping("/{code}")
    ResponseEntity<I> get(@PathVariable String code, Locale locale) {
        return answer(HttpStatus.OK, records.read(code), locale);
    }

    @PostMapping
    ResponseEntity<I> create(@RequestBody W wanted, Locale locale) {
        return answer(HttpStatus.CREATED, records.create(wanted), locale);
    }

    @PutMapping("/{code}")
    ResponseEntity<I> change(@PathVariable String code, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody W wanted, Locale locale) {
        return answer(HttpStatus.OK, records.change(code, Version.ofIfMatch(ifMatch), wanted), locale);
    }

    @PostMapping("/{code}/archive")
    ResponseEntity<I> archive(@PathVariable String code, @Valid @RequestBody Why why, Locale locale) {
        return answer(HttpStatus.OK, records.archive(code, why.text()), locale);
    }

    @PostMapping("/{code}/restore")
    ResponseEntity<I> restore(@PathVariable String code, @Valid @RequestBody Why why, Locale locale) {
        return answer(HttpStatus.OK, records.restore(code, why.text()), locale);
    }

    private ResponseEntity<I> answer(HttpStatus status, T found, Locale locale) {
        return ResponseEntity.status(status).eTag(new Version(found.version()).etag()).body(item(found, locale));
    }

    /** Why a record is archived or restored. */
    record Why(@Nullable @Size(max = 500) String reason) {

        String text() {
            return Objects.requireNonNullElse(reason, "");
        }
    }
}
