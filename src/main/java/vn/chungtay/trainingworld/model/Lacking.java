package vn.chungtay.trainingworld.model;

import static vn.chungtay.registry.PersonProfile.Schooling.LOWER_SECONDARY;
import static vn.chungtay.registry.PersonProfile.Schooling.NONE;
import static vn.chungtay.registry.PersonProfile.Schooling.PRESCHOOL;
import static vn.chungtay.registry.PersonProfile.Schooling.PRIMARY;
import static vn.chungtay.registry.PersonProfile.Schooling.UPPER_SECONDARY;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chungtay.registry.HouseholdProfile;
import vn.chungtay.registry.HouseholdProfile.Latrine;
import vn.chungtay.registry.HouseholdProfile.Water;
import vn.chungtay.registry.PersonProfile.Job;
import vn.chungtay.registry.PersonProfile.Schooling;
import vn.chungtay.registry.PersonProfile.Training;
import vn.chungtay.standards.Deprivations;

/**
 * Reads from what is known of a family which indicators of NĐ 07/2021/NĐ-CP it lacks. A reviewer fills the sheet by
 * looking; the invented families are looked at by this.
 */
final class Lacking {

    private static final BigDecimal LEAST_AREA_EACH = BigDecimal.valueOf(8);
    private static final Set<Water> UNCLEAN = EnumSet.of(Water.UNPROTECTED, Water.SURFACE);
    private static final Set<Latrine> UNHYGIENIC = EnumSet.of(Latrine.UNHYGIENIC, Latrine.NONE);

    private final List<Member> family;
    private final HouseholdProfile home;

    private Lacking(List<Member> family, HouseholdProfile home) {
        this.family = family;
        this.home = home;
    }

    static Deprivations of(List<Member> family, HouseholdProfile home) {
        return new Deprivations(new Lacking(family, home).numbers(), Set.of());
    }

    private Set<Integer> numbers() {
        var numbers = new TreeSet<Integer>();
        add(numbers, Hardship.JOB, anybody(Lacking::withoutDecentJob));
        add(numbers, Hardship.DEPENDANTS, 2 * count(Lacking::dependent) > family.size());
        add(numbers, Hardship.NUTRITION, anybody(Lacking::malnourished));
        add(numbers, Hardship.INSURANCE, anybody(it -> it.who().age() >= 6 && isFalse(it.profile().health().insured())));
        add(numbers, Hardship.ADULT_EDUCATION, anybody(Lacking::unqualified));
        add(numbers, Hardship.SCHOOLING, anybody(Lacking::outOfSchool));
        add(numbers, Hardship.HOUSE, weakParts() >= 2);
        add(numbers, Hardship.AREA, crowded());
        add(numbers, Hardship.WATER, UNCLEAN.contains(home.sanitation().water()));
        add(numbers, Hardship.LATRINE, UNHYGIENIC.contains(home.sanitation().latrine()));
        add(numbers, Hardship.INTERNET, !anybody(it -> isTrue(it.profile().social().usesInternet())));
        add(numbers, Hardship.MEDIA, withoutMedia());
        return numbers;
    }

    private static void add(Set<Integer> numbers, int indicator, boolean lacking) {
        if (lacking) numbers.add(indicator);
    }

    private boolean anybody(Predicate<Member> test) {
        return family.stream().anyMatch(test);
    }

    private long count(Predicate<Member> test) {
        return family.stream().filter(test).count();
    }

    private static boolean withoutDecentJob(Member it) {
        var work = it.profile().work();
        boolean seeks = it.who().age() >= 16 && it.who().age() < 60 && isTrue(work.able()) && isTrue(work.wanted());
        return seeks && (work.job() == Job.NONE || work.job() == Job.WAGE_WITHOUT_CONTRACT && !isTrue(work.stable()));
    }

    private static boolean dependent(Member it) {
        return it.who().isChild() || isTrue(it.profile().social().allowance());
    }

    private static boolean malnourished(Member it) {
        var health = it.profile().health();
        return it.who().isChild() && (isTrue(health.stunted()) || isTrue(health.wasted()));
    }

    private static boolean unqualified(Member it) {
        if (!it.who().isOfTrainingAge()) return false;
        var education = it.profile().education();
        if (education.attending() != NONE || qualifies(education.training())) return false;
        var needed = it.who().age() < 18 ? LOWER_SECONDARY : UPPER_SECONDARY;
        return Objects.requireNonNull(education.finished()).compareTo(needed) < 0;
    }

    private static boolean qualifies(@Nullable Training training) {
        return training != null && training.compareTo(Training.CERTIFICATE) >= 0;
    }

    private static boolean outOfSchool(Member it) {
        return it.who().isOfSchoolAge() && it.profile().education().attending() != right(it.who().age());
    }

    private static Schooling right(int age) {
        if (age < 6) return PRESCHOOL;
        return age < 12 ? PRIMARY : LOWER_SECONDARY;
    }

    private long weakParts() {
        var house = home.house();
        return Stream.of(house.wallDurable(), house.frameDurable(), house.roofDurable())
                .filter(Lacking::isFalse)
                .count();
    }

    private boolean crowded() {
        var area = Objects.requireNonNull(home.house().floorAreaM2());
        return area.compareTo(LEAST_AREA_EACH.multiply(BigDecimal.valueOf(family.size()))) < 0;
    }

    private boolean withoutMedia() {
        var information = home.information();
        return Stream.of(information.television(), information.radio(), information.phone(), information.computer())
                .allMatch(Lacking::isFalse);
    }

    private static boolean isTrue(@Nullable Boolean value) {
        return Boolean.TRUE.equals(value);
    }

    private static boolean isFalse(@Nullable Boolean value) {
        return Boolean.FALSE.equals(value);
    }
}
