package io.takt.administration.web;

import io.takt.administration.accounts.StudentClasses;
import io.takt.administration.accounts.StudentClasses.NamedClass;
import io.takt.administration.accounts.StudentClasses.Seat;
import io.takt.administration.accounts.WantedStudentClass;
import io.takt.security.FirstPassword;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Accounts of whole classes. What is answered here with passwords is kept nowhere, not even for a command that comes again. */
@RestController
@RequestMapping("/api/administration/student-classes")
class StudentClassController {

    private final StudentClasses classes;

    StudentClassController(StudentClasses classes) {
        this.classes = classes;
    }

    @GetMapping
    List<NamedClass> list() {
        return classes.known();
    }

    @PostMapping("/preview")
    List<Seat> preview(@RequestBody WantedStudentClass wanted) {
        return classes.preview(wanted);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    List<FirstPassword> create(@RequestBody WantedStudentClass wanted) {
        return classes.create(wanted);
    }

    @PostMapping("/first-passwords")
    List<FirstPassword> renewPasswords(@RequestBody ClassMembers members) {
        return classes.renewPasswords(members.accounts());
    }

    @PostMapping("/deactivate")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deactivate(@RequestBody LeavingMembers members) {
        classes.deactivate(members.accounts(), members.reason());
    }

    @PostMapping("/template")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void move(@RequestBody MovedMembers members) {
        classes.move(members.accounts(), members.template());
    }

    /** The accounts that are meant. */
    record ClassMembers(@Nullable List<@Nullable String> accounts) {
    }

    /** Whose accounts end, and why. */
    record LeavingMembers(@Nullable List<@Nullable String> accounts, @Nullable String reason) {
    }

    /** Who may do from now on what a template says. */
    record MovedMembers(@Nullable List<@Nullable String> accounts, @Nullable String template) {
    }
}
