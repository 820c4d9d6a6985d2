package vn.chungtay.trainingworld.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.UnitId;
import vn.chungtay.registry.ClassRow;
import vn.chungtay.registry.HouseholdRow;
import vn.chungtay.registry.MemberRow;
import vn.chungtay.registry.Relation;
import vn.chungtay.standards.Classification.Decided;
import vn.chungtay.standards.Classifier;
import vn.chungtay.standards.PovertyClass;

@StoryTest
class WorldTest {

    private static final LocalDate END_OF_2023 = LocalDate.of(2023, 12, 31);
    private static List<HouseholdRow> made = List.of();

    @Autowired
    private Classifier classifier;

    private List<HouseholdRow> households = List.of();

    @BeforeEach
    void makeOnce() {
        if (made.isEmpty()) made = allOf(World.voNhai(classifier));
        households = made;
    }

    @Test
    @Requirement("HHD-01")
    void every_commune_has_exactly_the_households_poor_and_near_poor_of_the_annex() {
        var world = World.voNhai(classifier);

        for (var commune : world.communes()) {
            var made = householdsOf(world, commune);
            assertThat(made).as(commune.name()).hasSize(commune.households());
            assertThat(count(made, PovertyClass.POOR)).as(commune.name()).isEqualTo(commune.poor());
            assertThat(count(made, PovertyClass.NEAR_POOR)).as(commune.name()).isEqualTo(commune.nearPoor());
        }
    }

    @Test
    void the_district_has_17881_households_2156_poor_and_1395_near_poor() {
        assertThat(households).hasSize(17_881);
        assertThat(count(households, PovertyClass.POOR)).isEqualTo(2_156);
        assertThat(count(households, PovertyClass.NEAR_POOR)).isEqualTo(1_395);
    }

    @Test
    void the_same_seed_makes_the_same_world() {
        assertThat(allOf(World.voNhai(classifier)).equals(households)).isTrue();
    }

    @Test
    void a_commune_is_the_same_whether_others_were_made_before_it_or_not() {
        var world = World.voNhai(classifier);
        var last = world.communes().getLast();

        assertThat(householdsOf(world, last))
                .isEqualTo(households.subList(households.size() - last.households(), households.size()));
    }

    @Test
    @Requirement("MDP-02")
    void every_decision_comes_out_of_the_evaluator_again() {
        for (var it : households) {
            for (var assessment : it.assessments()) {
                assertThat(classifier.inReview(assessment.on()).classify(assessment.evidence()))
                        .isEqualTo(assessment.outcome());
            }
            assertThat(it.classes()).allSatisfy(given -> assertThat(given.povertyClass()).isEqualTo(resultOf(it, given)));
        }
    }

    @Test
    void nobody_is_in_two_households_and_no_number_is_given_twice() {
        var people = new HashSet<UUID>();
        var numbers = new HashSet<String>();

        for (var member : members()) {
            assertThat(people.add(member.id().value())).isTrue();
            var number = member.details().nationalId();
            if (number != null) assertThat(numbers.add(number.digits())).isTrue();
        }
    }

    @Test
    void identity_numbers_fit_the_person_and_are_plain_inventions() {
        for (var member : members()) {
            var number = member.details().nationalId();
            if (number == null) continue;
            assertThat(number.doubtsAbout(member.details().born(), member.details().sex())).isEmpty();
            assertThat(number.digits()).startsWith("019").matches("\\d{6}9\\d{5}");
        }
    }

    @Test
    void children_are_younger_than_the_head_and_spouse_by_seventeen_years_and_more() {
        for (var it : households) {
            var parents = it.members().stream()
                    .filter(member -> member.relation() == Relation.HEAD || member.relation() == Relation.SPOUSE)
                    .toList();
            it.members().stream()
                    .filter(member -> member.relation() == Relation.CHILD)
                    .forEach(child -> assertThat(parents)
                            .allSatisfy(parent -> assertThat(yearOf(child) - yearOf(parent)).isGreaterThanOrEqualTo(17)));
        }
    }

    @Test
    void spouses_are_grown_up_and_of_two_sexes() {
        for (var it : households) {
            var spouse = it.members().stream()
                    .filter(member -> member.relation() == Relation.SPOUSE)
                    .findFirst();
            spouse.ifPresent(found -> {
                assertThat(found.details().sex()).isNotEqualTo(it.members().getFirst().details().sex());
                assertThat(yearOf(found)).isLessThanOrEqualTo(2005);
            });
        }
    }

    @Test
    void every_poor_or_near_poor_household_has_a_cause() {
        households.stream()
                .flatMap(it -> it.assessments().stream())
                .filter(it -> it.outcome() instanceof Decided decided
                        && (decided.result() == PovertyClass.POOR || decided.result() == PovertyClass.NEAR_POOR))
                .forEach(it -> assertThat(it.causes()).isNotEmpty());
    }

    @Test
    void the_review_of_2023_says_of_water_what_the_profile_says() {
        for (var it : households) {
            var water = it.profile().sanitation().water();
            boolean unclean = water.name().equals("UNPROTECTED") || water.name().equals("SURFACE");
            it.assessments().stream()
                    .filter(look -> look.on().getYear() == 2023)
                    .forEach(look -> assertThat(look.evidence().deprivations().lacking().contains(9))
                            .isEqualTo(unclean));
        }
    }

    @Test
    void some_escaped_some_became_poor_and_some_relapsed() {
        assertThat(countOf(it -> was(it, 2022, PovertyClass.POOR) && was(it, 2023, PovertyClass.NOT_POOR)))
                .isGreaterThan(200);
        assertThat(countOf(it -> was(it, 2022, PovertyClass.NOT_POOR) && was(it, 2023, PovertyClass.POOR)))
                .isGreaterThan(100);
        assertThat(countOf(WorldTest::relapsed)).isGreaterThan(10);
    }

    @Test
    void a_world_of_any_size_has_so_many_households_in_150_communes() {
        var world = World.of(3_000, 7, classifier);

        assertThat(world.communes()).hasSize(150);
        assertThat(allOf(world)).hasSize(3_000);
    }

    private long countOf(Predicate<HouseholdRow> test) {
        return households.stream().filter(test).count();
    }

    private static boolean relapsed(HouseholdRow it) {
        return it.classes().getFirst().povertyClass() == PovertyClass.POOR
                && was(it, 2022, PovertyClass.NOT_POOR)
                && was(it, 2023, PovertyClass.POOR);
    }

    private static List<HouseholdRow> allOf(World world) {
        var all = new ArrayList<HouseholdRow>();
        world.communes().forEach(it -> all.addAll(householdsOf(world, it)));
        return List.copyOf(all);
    }

    private static List<HouseholdRow> householdsOf(World world, CommunePlan commune) {
        return world.households(commune, it -> new UnitId(named(it.communeCode() + "/" + it.number()))).toList();
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private List<MemberRow> members() {
        return households.stream().flatMap(it -> it.members().stream()).toList();
    }

    private static int yearOf(MemberRow member) {
        return member.details().born().date().getYear();
    }

    private static long count(List<HouseholdRow> households, PovertyClass wanted) {
        return households.stream().filter(it -> was(it, 2023, wanted)).count();
    }

    private static boolean was(HouseholdRow household, int year, PovertyClass wanted) {
        var day = LocalDate.of(year, END_OF_2023.getMonth(), 31);
        return household.classes().stream().anyMatch(it -> it.days().contains(day) && it.povertyClass() == wanted);
    }

    private static PovertyClass resultOf(HouseholdRow household, ClassRow given) {
        return household.assessments().stream()
                .filter(it -> it.id().equals(given.assessment()))
                .map(it -> ((Decided) it.outcome()).result())
                .findFirst()
                .orElseThrow();
    }
}
