package vn.chungtay.geography.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitKind;
import vn.chungtay.geography.model.Dossier;
import vn.chungtay.geography.model.Dossier.Kin;
import vn.chungtay.geography.model.Dossier.NamePeriod;
import vn.chungtay.geography.model.Dossier.ParentPeriod;
import vn.chungtay.shared.DateRange;

/** What a unit was called, where it stood and what became of it, the latest first. */
record Timeline(List<Entry> entries) {

    /**
     * @param word message key that says what begins with the day, taking kind and name
     * @param unit another unit that it leads to; missing when it is about the unit itself
     * @param note code or legal basis, empty without one
     */
    record Entry(
            DateRange days, String word, UnitKind kind, String name, @Nullable UnitId unit, LocalDate on, String note) {}

    static Timeline of(Dossier dossier) {
        var entries = new ArrayList<Entry>();
        dossier.names().forEach(it -> entries.add(entry(it)));
        dossier.parents().forEach(it -> entries.add(entry(it)));
        dossier.kin().forEach(it -> entries.add(entry(it)));
        entries.sort(Comparator.comparing(Timeline::firstDay).reversed());
        return new Timeline(List.copyOf(entries));
    }

    private static Entry entry(NamePeriod it) {
        var note = it.code() == null ? "" : it.code();
        return new Entry(it.days(), "geography.timeline.named", it.kind(), it.name(), null, seen(it.days()), note);
    }

    private static Entry entry(ParentPeriod it) {
        return new Entry(it.days(), "geography.timeline.below", it.kind(), it.name(), it.above(), seen(it.days()), "");
    }

    private static Entry entry(Kin it) {
        var word = "geography.timeline." + (it.before() ? "from" : "into") + (it.whole() ? "" : "_part");
        var on = it.before() ? it.on().minusDays(1) : it.on();
        return new Entry(DateRange.startingOn(it.on()), word, it.kind(), it.name(), it.unit(), on, it.basis());
    }

    /** A day of the period on which the other unit is as named: the last, as far as it is past. */
    private static LocalDate seen(DateRange days) {
        return days.lastDay().or(days::firstDay).orElse(LocalDate.EPOCH);
    }

    private static LocalDate firstDay(Entry entry) {
        return entry.days().firstDay().orElse(LocalDate.MIN);
    }
}
