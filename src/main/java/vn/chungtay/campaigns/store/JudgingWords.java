package vn.chungtay.campaigns.store;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.chungtay.registry.HouseholdProfile.Latrine;
import vn.chungtay.registry.HouseholdProfile.Water;
import vn.chungtay.registry.PersonProfile.Job;
import vn.chungtay.registry.PersonProfile.Schooling;
import vn.chungtay.standards.Parameters;
import vn.chungtay.standards.PovertyClass;

/** The sentences that a device needs to say why: those of the office, so that both say the same words. */
final class JudgingWords {

    private static final List<String> FACTS = List.of(
            "no_threshold", "not_recorded", "no_members", "birth_date_missing", "sex_missing", "birth_date_inexact",
            "work_fine", "working_age_unknown", "job_missing", "no_contract", "job_stability_missing", "work_wish_missing",
            "no_job", "dependants", "child", "disability_missing", "allowance_missing", "allowance", "nutrition_fine",
            "stunted", "wasted", "growth_missing", "insurance_fine", "insurance_missing", "uninsured", "card_ran_out",
            "adult_education_fine", "education_missing", "education_below", "schooling_fine", "attending_missing",
            "attending_below", "house_weak_parts", "house_parts_missing", "floor_area_missing", "floor_area_each",
            "water_missing", "water", "latrine_missing", "latrine", "uses_internet", "internet", "no_internet",
            "nobody_uses_internet", "internet_missing", "has_means", "no_means", "means_missing");
    private static final List<String> BY_AREA = List.of(
            Parameters.B1_LINE, Parameters.INCOME_LINE, Parameters.AVERAGE_STANDARD_CEILING);
    private static final List<String> BOTH_WAYS =
            List.of(Parameters.B2_MINIMUM, Parameters.MINIMUM_DEPRIVED, Parameters.AVERAGE_STANDARD_LIVELIHOOD);
    private static final List<String> MISSING = List.of(
            "no_standard", "no_income", "livelihood", "indicators", "incomplete." + Parameters.B1_LINE,
            "incomplete." + Parameters.B2_MINIMUM, "incomplete." + Parameters.B2_POINTS_PER_INDICATOR,
            "incomplete." + Parameters.INCOME_LINE, "incomplete." + Parameters.MINIMUM_DEPRIVED,
            "incomplete." + Parameters.AVERAGE_STANDARD_CEILING, "incomplete." + Parameters.AVERAGE_STANDARD_LIVELIHOOD);
    private static final List<String> VERDICT = List.of(
            "note", "nameless", "or", "other_day", "decided.complete", "decided.so_far", "between.complete",
            "between.so_far", "open.complete", "open.so_far");

    private JudgingWords() {}

    static List<String> keys() {
        return Stream.of(
                        FACTS.stream().map(it -> "registry.evidence.because." + it),
                        words("registry.job.", Job.values()),
                        words("registry.schooling.", Schooling.values()),
                        words("registry.water.", Water.values()),
                        words("registry.latrine.", Latrine.values()),
                        Stream.concat(words("standards.class.", PovertyClass.values()), Stream.of("standards.class.UNDECIDED")),
                        BY_AREA.stream().flatMap(it -> Stream.of(".met.RURAL", ".met.URBAN", ".unmet.RURAL", ".unmet.URBAN")
                                .map(end -> "standards.why." + it + end)),
                        BOTH_WAYS.stream().flatMap(it -> Stream.of(".met", ".unmet").map(end -> "standards.why." + it + end)),
                        Stream.of("RURAL", "URBAN")
                                .map(it -> "standards.why." + Parameters.AVERAGE_STANDARD_NOT_ASSESSED + ".unmet." + it),
                        MISSING.stream().map(it -> "standards.why.missing." + it),
                        VERDICT.stream().map(it -> "campaigns.verdict." + it))
                .flatMap(it -> it)
                .toList();
    }

    private static Stream<String> words(String prefix, Enum<?>[] all) {
        return Arrays.stream(all).map(it -> prefix + it.name());
    }
}
