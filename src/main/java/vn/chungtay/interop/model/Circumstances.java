package vn.chungtay.interop.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.chungtay.geography.UnitId;
import vn.chungtay.interop.model.Mistake.Kind;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.sheet.VietnameseDate;
import vn.chungtay.platform.sheet.VietnameseNumber;
import vn.chungtay.registry.AssessmentId;
import vn.chungtay.registry.AssessmentRow;
import vn.chungtay.registry.Cause;
import vn.chungtay.registry.ClassRow;
import vn.chungtay.shared.DateRange;
import vn.chungtay.standards.Classification.Decided;
import vn.chungtay.standards.Deprivations;
import vn.chungtay.standards.Evidence;
import vn.chungtay.standards.PovertyClass;

/** Reads what the head's row says about the household: its points, what it lacks, its class and by which decision. */
final class Circumstances {

    private static final Set<Integer> ALL_INDICATORS =
            IntStream.rangeClosed(1, Deprivations.INDICATORS).boxed().collect(Collectors.toUnmodifiableSet());
    private static final long MOST_POINTS = 1000;

    private final Cells head;
    private final HouseholdReading.Setting setting;
    private final List<Mistake> mistakes;

    Circumstances(Cells head, HouseholdReading.Setting setting, List<Mistake> mistakes) {
        this.head = head;
        this.setting = setting;
        this.mistakes = mistakes;
    }

    /** What the list says was seen, whether the standard can decide on it or not; empty if it says nothing. */
    Optional<AssessmentRow> assessment(UnitId village) {
        var b1 = number(Field.B1, MOST_POINTS);
        var income = number(Field.INCOME, Long.MAX_VALUE);
        var deprivations = deprivations();
        var farming = farming();
        var causes = causes();
        if (b1.isEmpty() && income.isEmpty() && !head.has(Field.DEPRIVED) && causes.isEmpty()) return Optional.empty();
        var points = b1.isEmpty() ? OptionalInt.empty() : OptionalInt.of((int) b1.getAsLong());
        var evidence = new Evidence(setting.places().areaType(village), points, income, deprivations, farming);
        var outcome = setting.rule().classify(evidence);
        var standard = outcome instanceof Decided decided ? decided.standard() : setting.standard();
        return Optional.of(new AssessmentRow(AssessmentId.next(), setting.from(), evidence, standard, outcome, causes));
    }

    /** As the list says it; where it says nothing, as the standard decides. */
    Optional<ClassRow> povertyClass(Optional<AssessmentRow> assessment) {
        var stated = stated();
        var computed = assessment.map(AssessmentRow::outcome).filter(Decided.class::isInstance).map(it -> ((Decided) it).result());
        if (stated.isPresent() && computed.isPresent() && !stated.equals(computed)) {
            note(Field.CLASS, Kind.CLASS_DIFFERS, Words.POVERTY_CLASS.word(computed.get().name()));
        }
        var decidedOn = decidedOn();
        return stated.or(() -> computed).map(it -> new ClassRow(
                it,
                DateRange.startingOn(setting.from()),
                HouseholdReading.blankToNull(head.get(Field.DECISION)),
                decidedOn,
                assessment.map(AssessmentRow::id).orElse(null)));
    }

    private Optional<PovertyClass> stated() {
        if (!head.has(Field.CLASS)) return Optional.empty();
        var code = Words.POVERTY_CLASS.code(head.get(Field.CLASS));
        if (code.isEmpty()) note(Field.CLASS, Kind.UNKNOWN_WORD, head.get(Field.CLASS));
        return code.map(PovertyClass::valueOf);
    }

    private @Nullable LocalDate decidedOn() {
        if (!head.has(Field.DECIDED_ON)) return null;
        var day = VietnameseDate.day(head.get(Field.DECIDED_ON), setting.today());
        if (day.isEmpty()) note(Field.DECIDED_ON, Kind.UNREADABLE_DATE, head.get(Field.DECIDED_ON));
        return day.orElse(null);
    }

    private OptionalLong number(Field field, long most) {
        if (!head.has(field)) return OptionalLong.empty();
        var number = VietnameseNumber.whole(head.get(field));
        if (number.isEmpty() || number.getAsLong() < 0 || number.getAsLong() > most) {
            note(field, Kind.NOT_A_NUMBER, head.get(field));
            return OptionalLong.empty();
        }
        return number;
    }

    /** "1; 5; 9" lacks these and nothing else; "không" lacks nothing; an empty cell says that nobody looked. */
    private Deprivations deprivations() {
        if (!head.has(Field.DEPRIVED)) return new Deprivations(Set.of(), ALL_INDICATORS);
        var text = head.get(Field.DEPRIVED);
        if (Vietnamese.fold(text).equals("khong") || text.equals("0")) return new Deprivations(Set.of(), Set.of());
        var numbers = new TreeSet<Integer>();
        for (var part : text.split("[;,+\\s]+")) {
            if (!part.matches("0?[1-9]|1[0-2]")) {
                note(Field.DEPRIVED, Kind.NOT_A_NUMBER, text);
                return new Deprivations(Set.of(), ALL_INDICATORS);
            }
            numbers.add(Integer.valueOf(part));
        }
        return new Deprivations(numbers, Set.of());
    }

    private Evidence.Known farming() {
        if (!head.has(Field.FARMING)) return Evidence.Known.UNKNOWN;
        var code = Words.YES_NO.code(head.get(Field.FARMING));
        if (code.isEmpty()) note(Field.FARMING, Kind.UNKNOWN_WORD, head.get(Field.FARMING));
        return code.map(Evidence.Known::valueOf).orElse(Evidence.Known.UNKNOWN);
    }

    private Set<Cause> causes() {
        var causes = EnumSet.noneOf(Cause.class);
        if (!head.has(Field.CAUSES)) return causes;
        Arrays.stream(head.get(Field.CAUSES).split(";")).filter(it -> !it.isBlank()).forEach(word -> {
            var code = Words.CAUSE.code(word);
            if (code.isEmpty()) note(Field.CAUSES, Kind.UNKNOWN_WORD, word.strip());
            code.map(Cause::valueOf).ifPresent(causes::add);
        });
        return causes;
    }

    private void note(Field field, Kind kind, String value) {
        mistakes.add(new Mistake(head.row(), field, kind, value));
    }
}
