package vn.chungtay.registry.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chungtay.registry.model.Condition.AnyOf;
import vn.chungtay.registry.model.Condition.AtLeast;
import vn.chungtay.registry.model.Condition.CardEndsWithin;
import vn.chungtay.registry.model.Condition.InJob;
import vn.chungtay.registry.model.Condition.OfClass;
import vn.chungtay.registry.model.Condition.OfGroup;
import vn.chungtay.registry.model.Condition.OfSex;
import vn.chungtay.registry.model.Condition.Trait;
import vn.chungtay.registry.model.Condition.Under;
import vn.chungtay.registry.model.Condition;
import vn.chungtay.registry.model.HouseholdClass;
import vn.chungtay.standards.WorkingAge;

/**
 * Conditions as SQL over rows {@code x} of {@code registry.people_on}. SQL knows three answers: true, false, and null
 * for what the register does not know; "and" and "or" of them are what they are for people.
 */
final class Conditions {

    private static final String AGE = "extract(year from age(:day, x.birth_date))";

    private final @Nullable WorkingAge workingAge;
    private final Map<String, Object> params = new HashMap<>();

    /** @param workingAge its bounds on the day; absent if no file says what holds, so that nobody can say */
    Conditions(@Nullable WorkingAge workingAge) {
        this.workingAge = workingAge;
    }

    /** The values that the SQL asks for, besides {@code :day}. */
    Map<String, Object> params() {
        return params;
    }

    String all(List<Condition> conditions) {
        if (conditions.isEmpty()) return "true";
        return conditions.stream().map(it -> "(" + sql(it) + ")").collect(Collectors.joining(" and "));
    }

    private String sql(Condition condition) {
        return switch (condition) {
            case Trait it -> trait(it);
            case OfClass it -> ofClass(it);
            case OfSex it -> "x.sex = " + value(it.sex().name());
            case AtLeast it -> AGE + " >= " + value(it.years());
            case Under it -> AGE + " < " + value(it.years());
            case OfGroup it -> "x.ethnicity_code = " + value(it.ethnicity());
            case InJob it -> "x.job = " + value(it.job().name());
            case CardEndsWithin it -> "case when not x.insured then false"
                    + " else x.insured_until between :day and cast(:day as date) + " + value(it.days()) + " end";
            case AnyOf it -> it.conditions().stream().map(one -> "(" + sql(one) + ")").collect(Collectors.joining(" or "));
        };
    }

    private String trait(Trait trait) {
        return switch (trait) {
            case WORKING_AGE -> working();
            case ABLE_TO_WORK -> "x.able_to_work";
            case STUDYING -> "x.attending <> 'NONE'";
            case LEARNING_A_TRADE -> "x.attending = 'VOCATIONAL'";
            case LOW_INCOME -> "x.low_income";
            case LASTING_JOB -> "x.job_stable";
            case WANTS_COUNSELLING -> "x.wants_counselling";
            case WORKING_ABROAD -> "x.abroad";
            case DISABLED -> "x.disability <> 'NONE'";
            case WITHOUT_LIVELIHOOD -> "not x.stable_livelihood";
            case ALLOWANCE -> "x.social_allowance";
            case PREGNANT_OR_NURSING -> "x.pregnant_or_nursing";
            case MERIT -> "x.merit";
            case MINORITY -> "x.minority";
            case MINORITY_HOUSEHOLD -> "x.household_minority";
            case MERIT_HOUSEHOLD -> "x.merit_inside";
            case ABLE_HOUSEHOLD -> somebody(able());
            case UNABLE_HOUSEHOLD -> "not " + somebody(able());
            case LASTING_JOB_HOUSEHOLD -> somebody(able() + " and x.job_stable");
            case HARDSHIP_AREA -> "x.hardship";
            case POOR_DISTRICT -> "x.poor_district";
        };
    }

    private String able() {
        return "(" + working() + ") and x.able_to_work";
    }

    /** True of a household as soon as it is of one member; unknown while it may be of one. */
    private static String somebody(String condition) {
        return "(case when bool_or(%1$s) over home then true when bool_or((%1$s) is null) over home then null else false end)"
                .formatted(condition);
    }

    /** As {@link WorkingAge#includes}. */
    private String working() {
        if (workingAge == null) return "cast(null as boolean)";
        return AGE + " >= " + value(workingAge.fromYears()) + " and :day < x.birth_date + make_interval(months => case x.sex"
                + " when 'MALE' then " + value(workingAge.maleMonths()) + " else " + value(workingAge.femaleMonths()) + " end)";
    }

    private String ofClass(OfClass asked) {
        var decided = asked.classes().stream()
                .filter(it -> it != HouseholdClass.NEWLY_ESCAPED)
                .map(Enum::name)
                .toArray(String[]::new);
        var sql = "x.class = any (" + value(decided) + ")";
        return asked.classes().contains(HouseholdClass.NEWLY_ESCAPED) ? sql + " or x.newly_escaped" : sql;
    }

    private String value(Object value) {
        var name = "c" + params.size();
        params.put(name, value);
        return ":" + name;
    }
}
