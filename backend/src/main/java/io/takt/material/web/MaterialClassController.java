package io.takt.material.web;

import io.takt.material.MaterialClass;
import io.takt.material.MaterialClasses;
import io.takt.material.MaterialClasses.WantedClass;
import io.takt.material.web.MaterialController.Why;
import io.takt.shared.ListQuery;
import io.takt.shared.Page;
import io.takt.shared.Version;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/material/classes")
class MaterialClassController {

    private final MaterialClasses classes;

    MaterialClassController(MaterialClasses classes) {
        this.classes = classes;
    }

    @GetMapping
    Page<ClassItem> list(ListQuery query) {
        return classes.list(query).map(ClassItem::of);
    }

    @GetMapping("/{code}")
    ResponseEntity<ClassItem> get(@PathVariable String code) {
        return answer(HttpStatus.OK, classes.read(code));
    }

    @PostMapping
    ResponseEntity<ClassItem> create(@RequestBody NewClass wanted) {
        return answer(HttpStatus.CREATED, classes.create(wanted.code(), new WantedClass(wanted.nameZh(), wanted.nameEn())));
    }

    @PutMapping("/{code}")
    ResponseEntity<ClassItem> change(@PathVariable String code,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch, @RequestBody WantedClass wanted) {
        return answer(HttpStatus.OK, classes.change(code, Version.ofIfMatch(ifMatch), wanted));
    }

    @PostMapping("/{code}/archive")
    ResponseEntity<ClassItem> archive(@PathVariable String code, @Valid @RequestBody Why why) {
        return answer(HttpStatus.OK, classes.archive(code, why.text()));
    }

    @PostMapping("/{code}/restore")
    ResponseEntity<ClassItem> restore(@PathVariable String code, @Valid @RequestBody Why why) {
        return answer(HttpStatus.OK, classes.restore(code, why.text()));
    }

    private static ResponseEntity<ClassItem> answer(HttpStatus status, MaterialClass found) {
        return ResponseEntity.status(status).eTag(new Version(found.version()).etag()).body(ClassItem.of(found));
    }

    record NewClass(@Nullable String code, @Nullable String nameZh, @Nullable String nameEn) {
    }

    record ClassItem(String id, String code, String nameZh, String nameEn, boolean archived, int version) {

        static ClassItem of(MaterialClass found) {
            return new ClassItem(found.code(), found.code(), found.nameZh(), found.nameEn(), found.archived(), found.version());
        }
    }
}
