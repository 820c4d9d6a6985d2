package vn.chungtay.plans.web;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chungtay.plans.model.Labour;
import vn.chungtay.plans.model.Workers;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.sheet.VietnameseNumber;

/** People and days of paid work by class, as typed: a field of each for every class, in the order of the classes. */
final class LabourFields {

    private static final int MOST = 10_000_000;

    private LabourFields() {}

    static List<String> people(Map<Workers, Labour> labour) {
        return typed(labour).map(it -> it == null ? "" : Vietnamese.number(it.people())).toList();
    }

    static List<String> days(Map<Workers, Labour> labour) {
        return typed(labour).map(it -> it == null ? "" : Vietnamese.number(it.days())).toList();
    }

    private static Stream<@Nullable Labour> typed(Map<Workers, Labour> labour) {
        return Arrays.stream(Workers.values()).map(labour::get);
    }

    /** Empty if something typed is no number, or one of the two is missing. */
    static Optional<Map<Workers, Labour>> read(@Nullable List<String> people, @Nullable List<String> days) {
        var all = new EnumMap<Workers, Labour>(Workers.class);
        for (var workers : Workers.values()) {
            var who = at(people, workers.ordinal());
            var worked = at(days, workers.ordinal());
            if (who.isEmpty() && worked.isEmpty()) continue;
            var count = count(who);
            var sum = count(worked);
            if (count.isEmpty() || sum.isEmpty()) return Optional.empty();
            all.put(workers, new Labour(count.get(), sum.get()));
        }
        return Optional.of(all);
    }

    static Optional<Integer> count(@Nullable String typed) {
        var read = VietnameseNumber.whole(HeadForm.text(typed));
        return read.isPresent() && read.getAsLong() >= 0 && read.getAsLong() <= MOST
                ? Optional.of((int) read.getAsLong())
                : Optional.empty();
    }

    private static String at(@Nullable List<String> fields, int place) {
        return fields == null || place >= fields.size() ? "" : HeadForm.text(fields.get(place));
    }
}
