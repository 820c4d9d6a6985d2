package vn.chungtay.standards.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.chungtay.standards.EditionId;
import vn.chungtay.standards.NextStandard;
import vn.chungtay.standards.NextStandard.Gap;

/** Reads the next standard out of a book: the first other one to begin, and everything that the book leaves open of it. */
public final class ComingStandard {

    private ComingStandard() {}

    /** @param edition of the texts from which the book was read */
    public static Optional<NextStandard> after(LocalDate day, StandardsBook book, EditionId edition) {
        var now = book.standardOn(day).map(PovertyStandard::id);
        return book.parameters().governing().history().stream()
                .filter(it -> it.from().isAfter(day))
                .filter(Predicate.not(it -> now.equals(Optional.of(it.value()))))
                .findFirst()
                .map(it -> read(it.from(), book, edition));
    }

    private static NextStandard read(LocalDate from, StandardsBook book, EditionId edition) {
        var standard = book.standardOn(from).orElseThrow();
        return new NextStandard(
                standard.id(), from, standard.basis(), edition, standard.indicatorList(), gaps(from, book), book.on(from));
    }

    private static List<Gap> gaps(LocalDate from, StandardsBook book) {
        var values = book.parameters().all()
                .filter(it -> it.on(from).isEmpty())
                .<Gap>map(it -> new Gap.Value(it.name(), it.term()));
        var thresholds = book.indicatorsOn(from).stream()
                .filter(it -> it.deprivedWhen().isEmpty())
                .<Gap>map(Gap.Threshold::new);
        return Stream.concat(values, thresholds).toList();
    }
}
