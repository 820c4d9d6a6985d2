package vn.chungtay.interop.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.chungtay.Requirement;
import vn.chungtay.registry.HouseholdProfile;
import vn.chungtay.registry.PersonProfile;

@Requirement("DAT-07")
class ProfilesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Property(tries = 300)
    void a_way_of_living_that_is_written_is_read_again_as_the_same(@ForAll("households") HouseholdProfile lived) {
        var mistakes = new ArrayList<Mistake>();

        var read = Profiles.household(cells(Profiles.written(lived)), TODAY, mistakes);

        assertThat(mistakes).isEmpty();
        assertThat(read.orElse(HouseholdProfile.UNKNOWN)).isEqualTo(lived);
    }

    @Property(tries = 300)
    void a_person_who_is_written_is_read_again_as_the_same(@ForAll("people") PersonProfile person) {
        var mistakes = new ArrayList<Mistake>();

        var read = Profiles.person(cells(Profiles.written(person)), TODAY, mistakes);

        assertThat(mistakes).isEmpty();
        assertThat(read.orElse(PersonProfile.UNKNOWN)).isEqualTo(person);
    }

    @Property(tries = 100)
    void what_a_list_does_not_say_stays_as_it_was(@ForAll("people") PersonProfile was, @ForAll("people") PersonProfile is) {
        var before = Profiles.written(was);
        var said = Profiles.written(is);

        var after = Profiles.written(Profiles.over(was, is));

        assertThat(after).containsAllEntriesOf(said);
        before.forEach((field, cell) -> assertThat(after.get(field)).isEqualTo(said.getOrDefault(field, cell)));
    }

    @Property(tries = 1)
    void a_cell_that_says_nothing_sensible_is_named_with_its_column() {
        var mistakes = new ArrayList<Mistake>();
        var cells = cells(Map.of(Field.BUILT, "1799", Field.ROOF, "hơi bền", Field.FARM_LAND, "-3"));

        Profiles.household(cells, TODAY, mistakes);

        assertThat(mistakes).extracting(Mistake::field).containsExactlyInAnyOrder(Field.BUILT, Field.ROOF, Field.FARM_LAND);
    }

    @Property(tries = 1)
    void marks_count_where_they_tell_two_words_apart() {
        assertThat(Words.WATER.code("NƯỚC MƯA")).contains("RAIN");
        assertThat(Words.WATER.code("nước mua")).contains("BOTTLED");
        assertThat(Words.WATER.code("nuoc mua")).isEmpty();
        assertThat(Words.WATER.code("nuoc may")).contains("PIPED");
    }

    @Provide
    Arbitrary<HouseholdProfile> households() {
        return Combinators.combine(
                        yesOrNo().list().ofSize(14), tenths(), tenths(), Arbitraries.integers().between(1800, 2026).injectNull(0.3),
                        word(HouseholdProfile.HouseState.class), word(HouseholdProfile.Water.class),
                        word(HouseholdProfile.Latrine.class), word(HouseholdProfile.Livelihood.class))
                .as((is, area, land, built, state, water, latrine, living) -> new HouseholdProfile(
                        new HouseholdProfile.House(
                                area, is.get(0), is.get(1), is.get(2), state, built,
                                new HouseholdProfile.Soundness(is.get(3), is.get(4), is.get(5), is.get(6))),
                        new HouseholdProfile.Sanitation(water, latrine),
                        new HouseholdProfile.Information(
                                is.get(7), is.get(8), is.get(9), is.get(10), is.get(11), is.get(12), is.get(13)),
                        new HouseholdProfile.Living(living, land)));
    }

    @Provide
    Arbitrary<PersonProfile> people() {
        return Combinators.combine(
                        yesOrNo().list().ofSize(13), day().list().ofSize(4), word(PersonProfile.Schooling.class),
                        word(PersonProfile.Schooling.class), word(PersonProfile.Training.class), word(PersonProfile.Job.class),
                        word(PersonProfile.Disability.class), Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(15).injectNull(0.3))
                .as((is, days, finished, attending, training, job, disability, card) -> new PersonProfile(
                        new PersonProfile.Education(finished, attending, training),
                        new PersonProfile.Work(job, is.get(0), is.get(1), is.get(2), is.get(3), is.get(4)),
                        new PersonProfile.Health(
                                disability, is.get(5), card, days.get(0), is.get(6), is.get(7), days.get(1), days.get(2), is.get(8)),
                        new PersonProfile.Social(is.get(9), is.get(10), days.get(3), is.get(11), is.get(12))));
    }

    private static Arbitrary<Boolean> yesOrNo() {
        return Arbitraries.of(true, false).injectNull(0.3);
    }

    private static <E extends Enum<E>> Arbitrary<E> word(Class<E> words) {
        return Arbitraries.of(words).injectNull(0.3);
    }

    private static Arbitrary<BigDecimal> tenths() {
        return Arbitraries.integers().between(0, 999_990).map(it -> BigDecimal.valueOf(it, 1)).injectNull(0.3);
    }

    private static Arbitrary<LocalDate> day() {
        return Arbitraries.integers().between(0, 8000).map(it -> LocalDate.of(2010, 1, 1).plusDays(it)).injectNull(0.3);
    }

    private static Cells cells(Map<Field, String> written) {
        return new Cells(2, written);
    }
}
