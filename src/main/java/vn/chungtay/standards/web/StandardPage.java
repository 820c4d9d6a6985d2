package vn.chungtay.standards.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chungtay.standards.model.Dated;
import vn.chungtay.standards.model.PovertyStandard;
import vn.chungtay.standards.model.StandardsBook;
import vn.chungtay.standards.StandardId;

/**
 * What the page of a day shows.
 *
 * @param next the first day of the standard after this one, if one is known
 * @param until the last day for which a standard is known
 */
record StandardPage(
        LocalDate day,
        Optional<PovertyStandard> standard,
        Optional<Dated<StandardId>> next,
        LocalDate until,
        List<ThresholdRow> thresholds,
        List<IndicatorRow> indicators) {

    static StandardPage of(LocalDate day, StandardsBook book) {
        var standard = book.standardOn(day);
        var next = next(day, book, standard);
        var then = next.map(Dated::from).orElse(day);
        return new StandardPage(
                day,
                standard,
                next,
                book.parameters().governing().knownUntil(),
                ThresholdRow.all(book.parameters(), day, then),
                IndicatorRow.all(book.indicatorsOn(day), book.indicatorsOn(then)));
    }

    private static Optional<Dated<StandardId>> next(
            LocalDate day, StandardsBook book, Optional<PovertyStandard> standard) {
        var id = standard.map(PovertyStandard::id);
        return book.parameters().governing().history().stream()
                .filter(it -> it.from().isAfter(day))
                .filter(it -> !Optional.of(it.value()).equals(id))
                .findFirst();
    }

    public List<ThresholdRow> missing() {
        return thresholds.stream().filter(row -> !row.now().known()).toList();
    }

    public List<ThresholdRow> changing() {
        return thresholds.stream().filter(ThresholdRow::changes).toList();
    }

    public List<IndicatorRow> listed() {
        return indicators.stream().filter(row -> row.now() != null).toList();
    }
}
