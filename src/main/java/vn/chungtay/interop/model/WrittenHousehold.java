package vn.chungtay.interop.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.registry.Cause;
import vn.chungtay.registry.ClassRow;
import vn.chungtay.registry.HouseholdList.Listed;
import vn.chungtay.registry.MemberRow;
import vn.chungtay.registry.Relation;
import vn.chungtay.standards.Deprivations;
import vn.chungtay.standards.Evidence;

/**
 * A household in the columns of the template, the way back from {@link HouseholdReading}: what is written here is read
 * again as the same household.
 */
public final class WrittenHousehold {

    private static final String NOTHING_LACKING = "Không";
    private static final String BETWEEN = "; ";

    private WrittenHousehold() {}

    /**
     * One row a person, the head first.
     *
     * @param village as it is found again
     * @param numbers whether the identity numbers may be shown; else their column is empty
     */
    public static List<List<@Nullable String>> rows(Listed listed, String village, boolean numbers) {
        var household = listed.household();
        var headFirst = Comparator.comparing((MemberRow it) -> it.relation() != Relation.HEAD);
        return household.members().stream().sorted(headFirst).map(it -> row(listed, it, village, numbers)).toList();
    }

    private static List<@Nullable String> row(Listed listed, MemberRow member, String village, boolean numbers) {
        var cells = new EnumMap<Field, String>(Field.class);
        put(cells, Field.HOUSEHOLD_CODE, listed.household().code());
        person(cells, member, numbers);
        if (member.relation() == Relation.HEAD) {
            put(cells, Field.VILLAGE, village);
            put(cells, Field.ADDRESS, listed.household().address());
            if (listed.evidence() != null) cells.putAll(seen(listed.evidence(), listed.causes()));
            if (!listed.household().classes().isEmpty()) cells.putAll(decision(listed.household().classes().getLast()));
            cells.putAll(Profiles.written(listed.household().profile()));
        }
        var row = new ArrayList<@Nullable String>();
        for (var field : Field.values()) row.add(cells.get(field));
        return row;
    }

    private static void person(Map<Field, String> cells, MemberRow member, boolean numbers) {
        var details = member.details();
        var number = details.nationalId();
        put(cells, Field.NAME, details.name());
        put(cells, Field.RELATION, Words.RELATION.word(member.relation().name()));
        put(cells, Field.BIRTH, Vietnamese.date(details.born()));
        put(cells, Field.SEX, Words.SEX.word(details.sex().name()));
        put(cells, Field.ETHNICITY, Words.ETHNICITY.word(details.ethnicity()));
        if (numbers && number != null) put(cells, Field.NATIONAL_ID, number.digits());
        cells.putAll(Profiles.written(member.profile()));
        if (!numbers) cells.remove(Field.INSURANCE_NO);
    }

    /** What was seen of a household and why it is poor. */
    static Map<Field, String> seen(Evidence evidence, Set<Cause> causes) {
        var cells = new EnumMap<Field, String>(Field.class);
        evidence.b1Score().ifPresent(it -> put(cells, Field.B1, String.valueOf(it)));
        evidence.monthlyIncomeDong().ifPresent(it -> put(cells, Field.INCOME, String.valueOf(it)));
        put(cells, Field.DEPRIVED, deprived(evidence.deprivations()));
        if (evidence.madeInAgriculture() != Evidence.Known.UNKNOWN) {
            put(cells, Field.FARMING, Words.YES_NO.word(evidence.madeInAgriculture().name()));
        }
        put(cells, Field.CAUSES, causes.stream().sorted().map(it -> Words.CAUSE.word(it.name())).collect(Collectors.joining(BETWEEN)));
        return cells;
    }

    static Map<Field, String> decision(ClassRow given) {
        var cells = new EnumMap<Field, String>(Field.class);
        put(cells, Field.CLASS, Words.POVERTY_CLASS.word(given.povertyClass().name()));
        put(cells, Field.DECISION, given.decisionNo());
        if (given.decidedOn() != null) put(cells, Field.DECIDED_ON, Vietnamese.date(given.decidedOn()));
        return cells;
    }

    /** The column cannot say that some indicators are unknown; then it says nothing rather than that they are fine. */
    private static @Nullable String deprived(Deprivations deprivations) {
        if (deprivations.unknownCount() > 0) return null;
        if (deprivations.lackingCount() == 0) return NOTHING_LACKING;
        return deprivations.lacking().stream().map(String::valueOf).collect(Collectors.joining(BETWEEN));
    }

    private static void put(Map<Field, String> cells, Field field, @Nullable String text) {
        if (text != null && !text.isBlank()) cells.put(field, text);
    }
}
