package vn.chungtay.registry.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chungtay.platform.web.Paged;
import vn.chungtay.registry.model.SearchQuestion;
import vn.chungtay.registry.store.PeopleSearch;
import vn.chungtay.registry.store.PeopleSearch.Found;
import vn.chungtay.registry.web.Places.Choice;
import vn.chungtay.shared.BirthDate;
import vn.chungtay.shared.NationalId;

/** What the search page shows. */
record SearchPage(SearchQuestion question, List<Row> rows, long total, List<Choice> units) implements Paged {

    /** One person found. The number is never written out here. */
    record Row(
            UUID household,
            String name,
            BirthDate born,
            String sex,
            String number,
            String relation,
            String code,
            String village,
            String villageKind,
            String badge) {

        static Row of(PeopleSearch.Row it) {
            NationalId number = it.details().nationalId();
            return new Row(
                    it.household().value(),
                    it.details().name(),
                    it.details().born(),
                    it.details().sex().name(),
                    number == null ? "" : number.masked(),
                    it.relation().name(),
                    it.code(),
                    Objects.requireNonNullElse(it.villageName(), ""),
                    Objects.requireNonNullElse(it.villageKind(), ""),
                    Objects.requireNonNullElse(it.povertyClass(), "UNCLASSIFIED"));
        }
    }

    static SearchPage of(SearchQuestion question, Found found, List<Choice> units) {
        return new SearchPage(question, found.rows().stream().map(Row::of).toList(), found.total(), units);
    }

    public LocalDate day() {
        return question.asOf();
    }

    public @Nullable UUID unit() {
        var unit = question.unit();
        return unit == null ? null : unit.value();
    }

    public boolean asked() {
        return !question.isEmpty();
    }

    /** A search by words stops looking; then the number found is a lower bound. */
    public boolean more() {
        return !question.text().isBlank() && total >= PeopleSearch.AT_MOST;
    }

    @Override
    public int pages() {
        return (int) Math.max(1, (total + question.pageSize() - 1) / question.pageSize());
    }

    public long first() {
        return question.offset() + 1;
    }

    public long last() {
        return question.offset() + rows.size();
    }
}
