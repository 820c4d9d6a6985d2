package vn.chungtay.interop.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.chungtay.interop.model.Mistake.Kind;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.sheet.VietnameseNumber;
import vn.chungtay.registry.HouseholdProfile;
import vn.chungtay.registry.HouseholdProfile.House;
import vn.chungtay.registry.HouseholdProfile.HouseState;
import vn.chungtay.registry.HouseholdProfile.Information;
import vn.chungtay.registry.HouseholdProfile.Latrine;
import vn.chungtay.registry.HouseholdProfile.Livelihood;
import vn.chungtay.registry.HouseholdProfile.Living;
import vn.chungtay.registry.HouseholdProfile.Sanitation;
import vn.chungtay.registry.HouseholdProfile.Water;
import vn.chungtay.registry.PersonProfile;
import vn.chungtay.registry.PersonProfile.Disability;
import vn.chungtay.registry.PersonProfile.Education;
import vn.chungtay.registry.PersonProfile.Health;
import vn.chungtay.registry.PersonProfile.Job;
import vn.chungtay.registry.PersonProfile.Schooling;
import vn.chungtay.registry.PersonProfile.Training;
import vn.chungtay.registry.PersonProfile.Work;

/** How a household lives and what a person does, in the columns of a list: out of the cells and into them. */
final class Profiles {

    private static final List<Field> OF_HOUSEHOLD = List.of(
            Field.FLOOR_AREA, Field.HOUSE_STATE, Field.WATER, Field.LATRINE, Field.INTERNET, Field.LIVELIHOOD, Field.FARM_LAND);
    private static final List<Field> OF_PERSON =
            List.of(Field.SCHOOLING, Field.TRAINING, Field.JOB, Field.DISABILITY, Field.INSURED);
    private static final BigDecimal LARGEST_HOUSE = BigDecimal.valueOf(99_999);
    private static final BigDecimal LARGEST_LAND = BigDecimal.valueOf(99_999_999);

    private final Cells cells;
    private final List<Mistake> mistakes;

    private Profiles(Cells cells, List<Mistake> mistakes) {
        this.cells = cells;
        this.mistakes = mistakes;
    }

    /** Absent when the row says nothing of it. */
    static Optional<HouseholdProfile> household(Cells cells, List<Mistake> mistakes) {
        if (OF_HOUSEHOLD.stream().noneMatch(cells::has)) return Optional.empty();
        return Optional.of(new Profiles(cells, mistakes).household());
    }

    static Optional<PersonProfile> person(Cells cells, List<Mistake> mistakes) {
        if (OF_PERSON.stream().noneMatch(cells::has)) return Optional.empty();
        return Optional.of(new Profiles(cells, mistakes).person());
    }

    private HouseholdProfile household() {
        return new HouseholdProfile(
                new House(number(Field.FLOOR_AREA, LARGEST_HOUSE), null, null, null, word(Field.HOUSE_STATE, Words.HOUSE, HouseState::valueOf), null, HouseholdProfile.Soundness.UNKNOWN),
                new Sanitation(word(Field.WATER, Words.WATER, Water::valueOf), word(Field.LATRINE, Words.LATRINE, Latrine::valueOf)),
                new Information(word(Field.INTERNET, Words.YES_NO, Profiles::isYes), null, null, null, null, null, null),
                new Living(word(Field.LIVELIHOOD, Words.LIVELIHOOD, Livelihood::valueOf), number(Field.FARM_LAND, LARGEST_LAND)));
    }

    private PersonProfile person() {
        return new PersonProfile(
                new Education(word(Field.SCHOOLING, Words.SCHOOLING, Schooling::valueOf), null, word(Field.TRAINING, Words.TRAINING, Training::valueOf)),
                new Work(word(Field.JOB, Words.JOB, Job::valueOf), null, null, null, null, null),
                new Health(
                        word(Field.DISABILITY, Words.DISABILITY, Disability::valueOf), word(Field.INSURED, Words.YES_NO, Profiles::isYes),
                        null, null, null, null, null, null, null),
                PersonProfile.Social.UNKNOWN);
    }

    private static boolean isYes(String code) {
        return code.equals("YES");
    }

    private <T> @Nullable T word(Field field, Words words, Function<String, T> value) {
        if (!cells.has(field)) return null;
        var code = words.code(cells.get(field));
        if (code.isEmpty()) mistakes.add(new Mistake(cells.row(), field, Kind.UNKNOWN_WORD, cells.get(field)));
        return code.map(value).orElse(null);
    }

    /** With one decimal, as the register keeps it. */
    private @Nullable BigDecimal number(Field field, BigDecimal most) {
        if (!cells.has(field)) return null;
        var number = VietnameseNumber.decimal(cells.get(field)).filter(it -> it.signum() >= 0 && it.compareTo(most) <= 0);
        if (number.isEmpty()) mistakes.add(new Mistake(cells.row(), field, Kind.NOT_A_NUMBER, cells.get(field)));
        return number.map(it -> it.setScale(1, RoundingMode.HALF_UP)).orElse(null);
    }

    /** What the list says, and where it says nothing what was known. */
    static @Nullable HouseholdProfile over(@Nullable HouseholdProfile was, @Nullable HouseholdProfile is) {
        if (was == null || is == null) return is == null ? was : is;
        var house = was.house();
        var information = was.information();
        return new HouseholdProfile(
                new House(
                        or(is.house().floorAreaM2(), house.floorAreaM2()), house.wallDurable(), house.frameDurable(), house.roofDurable(),
                        or(is.house().state(), house.state()), house.builtYear(), house.soundness()),
                new Sanitation(or(is.sanitation().water(), was.sanitation().water()), or(is.sanitation().latrine(), was.sanitation().latrine())),
                new Information(
                        or(is.information().internet(), information.internet()), information.telecomNeeded(), information.television(),
                        information.radio(), information.phone(), information.computer(), information.reached()),
                new Living(or(is.living().livelihood(), was.living().livelihood()), or(is.living().farmLandM2(), was.living().farmLandM2())));
    }

    static @Nullable PersonProfile over(@Nullable PersonProfile was, @Nullable PersonProfile is) {
        if (was == null || is == null) return is == null ? was : is;
        var work = was.work();
        var health = was.health();
        return new PersonProfile(
                new Education(
                        or(is.education().finished(), was.education().finished()), was.education().attending(),
                        or(is.education().training(), was.education().training())),
                new Work(or(is.work().job(), work.job()), work.stable(), work.able(), work.wanted(), work.stableLivelihood(), work.counselling()),
                new Health(
                        or(is.health().disability(), health.disability()), or(is.health().insured(), health.insured()), health.insuranceNo(),
                        health.insuredUntil(), health.stunted(), health.wasted(), health.pregnantUntil(), health.nursingUntil(), health.cared()),
                was.social());
    }

    private static <T> @Nullable T or(@Nullable T first, @Nullable T second) {
        return first == null ? second : first;
    }

    /** In the words of the template; what is not known is not there. */
    static Map<Field, String> written(@Nullable HouseholdProfile it) {
        var cells = new EnumMap<Field, String>(Field.class);
        if (it == null) return cells;
        put(cells, Field.FLOOR_AREA, it.house().floorAreaM2(), Vietnamese::number);
        put(cells, Field.HOUSE_STATE, it.house().state(), state -> Words.HOUSE.word(state.name()));
        put(cells, Field.WATER, it.sanitation().water(), water -> Words.WATER.word(water.name()));
        put(cells, Field.LATRINE, it.sanitation().latrine(), latrine -> Words.LATRINE.word(latrine.name()));
        put(cells, Field.INTERNET, it.information().internet(), Profiles::yesOrNo);
        put(cells, Field.LIVELIHOOD, it.living().livelihood(), living -> Words.LIVELIHOOD.word(living.name()));
        put(cells, Field.FARM_LAND, it.living().farmLandM2(), Vietnamese::number);
        return cells;
    }

    static Map<Field, String> written(@Nullable PersonProfile it) {
        var cells = new EnumMap<Field, String>(Field.class);
        if (it == null) return cells;
        put(cells, Field.SCHOOLING, it.education().finished(), level -> Words.SCHOOLING.word(level.name()));
        put(cells, Field.TRAINING, it.education().training(), level -> Words.TRAINING.word(level.name()));
        put(cells, Field.JOB, it.work().job(), job -> Words.JOB.word(job.name()));
        put(cells, Field.DISABILITY, it.health().disability(), degree -> Words.DISABILITY.word(degree.name()));
        put(cells, Field.INSURED, it.health().insured(), Profiles::yesOrNo);
        return cells;
    }

    private static String yesOrNo(boolean value) {
        return Words.YES_NO.word(value ? "YES" : "NO");
    }

    private static <T> void put(Map<Field, String> cells, Field field, @Nullable T value, Function<T, String> text) {
        if (value != null) cells.put(field, text.apply(value));
    }
}
