package io.takt.execution.jobs;

import io.takt.execution.dispatch.AnswerBook;
import io.takt.execution.dispatch.AnswerBook.Answer;
import io.takt.execution.dispatch.AnswerBook.Booking;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gives an answer to the book whose request it answers. */
@Component
class HandshakeAnswers {

    private final List<AnswerBook> books;

    HandshakeAnswers(List<AnswerBook> books) {
        this.books = books;
    }

    Booking book(Answer answer) {
        return books.stream().map(book -> book.book(answer)).filter(how -> how != Booking.UNKNOWN).findFirst().orElse(Booking.UNKNOWN);
    }
}
