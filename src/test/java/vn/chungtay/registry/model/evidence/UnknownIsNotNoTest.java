package vn.chungtay.registry.model.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import vn.chungtay.registry.HouseholdProfile;
import vn.chungtay.registry.HouseholdProfile.House;
import vn.chungtay.registry.HouseholdProfile.Information;
import vn.chungtay.registry.HouseholdProfile.Latrine;
import vn.chungtay.registry.HouseholdProfile.Livelihood;
import vn.chungtay.registry.HouseholdProfile.Living;
import vn.chungtay.registry.HouseholdProfile.Sanitation;
import vn.chungtay.registry.HouseholdProfile.Water;
import vn.chungtay.registry.PersonDetails;
import vn.chungtay.registry.PersonId;
import vn.chungtay.registry.PersonProfile;
import vn.chungtay.registry.PersonProfile.Disability;
import vn.chungtay.registry.PersonProfile.Education;
import vn.chungtay.registry.PersonProfile.Health;
import vn.chungtay.registry.PersonProfile.Job;
import vn.chungtay.registry.PersonProfile.Schooling;
import vn.chungtay.registry.PersonProfile.Social;
import vn.chungtay.registry.PersonProfile.Training;
import vn.chungtay.registry.PersonProfile.Work;
import vn.chungtay.registry.Relation;
import vn.chungtay.registry.model.MemberView;
import vn.chungtay.shared.BirthDate;
import vn.chungtay.shared.Sex;
import vn.chungtay.standards.Evidence.Known;
import vn.chungtay.standards.WorkingAge;
import vn.chungtay.standards.model.StandardsBook;
import vn.chungtay.standards.store.StandardsConfiguration;

/**
 * Whatever is known of a household with gaps stays true once the gaps are filled, in whichever way. A random household
 * is recorded completely, then a random part of the records is taken away.
 */
class UnknownIsNotNoTest {

    private static final StandardsBook BOOK = StandardsConfiguration.standardsBook();
    private static final @Nullable WorkingAge WORKING = StandardsConfiguration.workingAges()
            .on(LocalDate.of(2026, 11, 21))
            .orElse(null);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Property(tries = 3000)
    void what_the_records_say_with_gaps_they_still_say_without_them(@ForAll long household, @ForAll long gaps) {
        var whole = new Recorder(household, null).read();
        var partly = new Recorder(household, new Random(gaps)).read();

        assertThat(whole.deprivations().unknownCount()).isZero();
        for (var reading : partly.readings()) {
            if (reading.lacking() == Known.UNKNOWN) assertThat(reading.because()).isNotEmpty();
            else assertThat(reading.lacking()).isEqualTo(whole.reading(reading.number()).lacking());
        }
    }

    /** Draws the same household from the same seed; with gaps, some of the drawn answers are left out. */
    private static final class Recorder {

        private final Random chance;
        private final @Nullable Random gaps;
        private final boolean online;

        private Recorder(long seed, @Nullable Random gaps) {
            this.chance = new Random(seed);
            this.gaps = gaps;
            this.online = chance.nextBoolean();
        }

        private RecordedEvidence read() {
            var members = new ArrayList<MemberView>();
            int people = 1 + chance.nextInt(6);
            for (int i = 0; i < people; i++) members.add(member());
            return RecordedEvidence.of(home(), List.copyOf(members), DAY, BOOK.indicatorsOn(DAY));
        }

        private MemberView member() {
            var born = born(DAY.minusDays(chance.nextInt(90 * 365)));
            var sex = chance.nextBoolean() ? Sex.FEMALE : Sex.MALE;
            var details = new PersonDetails("Nông Thị Xuân", born, sex, "02", null);
            var profile = new PersonProfile(
                    new Education(one(Schooling.values()), one(Schooling.values()), one(Training.values())),
                    new Work(one(Job.values()), yes(), yes(), yes(), yes(), null),
                    new Health(one(Disability.values()), yes(), null, null, yes(), yes(), null, null, null),
                    new Social(yes(), yes(), null, told(online), null));
            return new MemberView(PersonId.next(), details, "Tày", true, Relation.OTHER, DAY, profile, WORKING, DAY);
        }

        private BirthDate born(LocalDate day) {
            if (gaps == null) return BirthDate.onDay(day);
            return switch (gaps.nextInt(3)) {
                case 0 -> BirthDate.inYear(day.getYear());
                case 1 -> BirthDate.inMonth(day.getYear(), day.getMonthValue());
                default -> BirthDate.onDay(day);
            };
        }

        private HouseholdProfile home() {
            return new HouseholdProfile(
                    new House(told(BigDecimal.valueOf(chance.nextInt(80))), yes(), yes(), yes(), null, null, HouseholdProfile.Soundness.UNKNOWN),
                    new Sanitation(one(Water.values()), one(Latrine.values())),
                    information(),
                    new Living(one(Livelihood.values()), null));
        }

        /** The house and its people tell the same: who contradicts himself can be told nothing for certain. */
        private Information information() {
            return new Information(told(online), yes(), yes(), yes(), yes(), yes(), null);
        }

        private @Nullable Boolean yes() {
            return told(chance.nextBoolean());
        }

        private <T> @Nullable T one(T[] values) {
            return told(values[chance.nextInt(values.length)]);
        }

        private <T> @Nullable T told(T value) {
            return gaps != null && gaps.nextInt(3) == 0 ? null : value;
        }
    }
}
