package vn.chungtay.interop.model;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chungtay.registry.HouseholdProfile;
import vn.chungtay.registry.HouseholdProfile.HouseState;
import vn.chungtay.registry.HouseholdProfile.Latrine;
import vn.chungtay.registry.HouseholdProfile.Livelihood;
import vn.chungtay.registry.HouseholdProfile.Water;
import vn.chungtay.registry.PersonProfile;
import vn.chungtay.registry.PersonProfile.Disability;
import vn.chungtay.registry.PersonProfile.Job;
import vn.chungtay.registry.PersonProfile.Schooling;
import vn.chungtay.registry.PersonProfile.Training;

/** How a household lives and what a person does, in the columns of a list: out of the cells and into them. */
final class Profiles {

    private static final int OLDEST_HOUSE = 1800;
    private static final int YEARS_AHEAD = 20;
    private static final ProfileColumn YES_OR_NO = ProfileColumn.yesOrNo();
    private static final ProfileColumn UNTIL = ProfileColumn.day(today -> today.plusYears(YEARS_AHEAD));

    private static final Map<Field, ProfileColumn> OF_HOUSEHOLD = columns(
            Set.of(Field.FLOOR, Field.WALL, Field.FRAME, Field.ROOF, Field.SAFE, Field.SETTLED, Field.DISASTERS, Field.INTERNET,
                    Field.TELECOM_NEEDED, Field.TELEVISION, Field.RADIO, Field.PHONE, Field.COMPUTER, Field.REACHED),
            Map.of(
                    Field.FLOOR_AREA, ProfileColumn.number(99_999),
                    Field.HOUSE_STATE, ProfileColumn.word(Words.HOUSE, HouseState.class),
                    Field.BUILT, ProfileColumn.year(OLDEST_HOUSE),
                    Field.WATER, ProfileColumn.word(Words.WATER, Water.class),
                    Field.LATRINE, ProfileColumn.word(Words.LATRINE, Latrine.class),
                    Field.LIVELIHOOD, ProfileColumn.word(Words.LIVELIHOOD, Livelihood.class),
                    Field.FARM_LAND, ProfileColumn.number(99_999_999)));

    private static final Map<Field, ProfileColumn> OF_PERSON = columns(
            Set.of(Field.STABLE_JOB, Field.ABLE, Field.WANTED, Field.STABLE_LIVELIHOOD, Field.COUNSELLING, Field.INSURED, Field.CARED,
                    Field.STUNTED, Field.WASTED, Field.ALLOWANCE, Field.MERIT, Field.USES_INTERNET, Field.ABROAD),
            Map.of(
                    Field.SCHOOLING, ProfileColumn.word(Words.SCHOOLING, Schooling.class),
                    Field.ATTENDING, ProfileColumn.word(Words.ATTENDING, Schooling.class),
                    Field.TRAINING, ProfileColumn.word(Words.TRAINING, Training.class),
                    Field.JOB, ProfileColumn.word(Words.JOB, Job.class),
                    Field.DISABILITY, ProfileColumn.word(Words.DISABILITY, Disability.class),
                    Field.INSURANCE_NO, ProfileColumn.text(),
                    Field.INSURED_UNTIL, UNTIL,
                    Field.PREGNANT_UNTIL, UNTIL,
                    Field.NURSING_UNTIL, UNTIL,
                    Field.AWAY_SINCE, ProfileColumn.day(today -> today)));

    private Profiles() {}

    private static Map<Field, ProfileColumn> columns(Set<Field> yesOrNo, Map<Field, ProfileColumn> others) {
        var columns = new EnumMap<Field, ProfileColumn>(others);
        yesOrNo.forEach(it -> columns.put(it, YES_OR_NO));
        return columns;
    }

    /** Absent when the row says nothing of it. */
    static Optional<HouseholdProfile> household(Cells cells, LocalDate today, List<Mistake> mistakes) {
        if (OF_HOUSEHOLD.keySet().stream().noneMatch(cells::has)) return Optional.empty();
        return Optional.of(KnownProfile.household(read(OF_HOUSEHOLD, cells, today, mistakes)));
    }

    static Optional<PersonProfile> person(Cells cells, LocalDate today, List<Mistake> mistakes) {
        if (OF_PERSON.keySet().stream().noneMatch(cells::has)) return Optional.empty();
        return Optional.of(KnownProfile.person(read(OF_PERSON, cells, today, mistakes)));
    }

    private static Map<Field, Object> read(Map<Field, ProfileColumn> columns, Cells cells, LocalDate today, List<Mistake> mistakes) {
        var values = new EnumMap<Field, Object>(Field.class);
        columns.forEach((field, column) -> {
            if (!cells.has(field)) return;
            var value = column.read().of(cells.get(field), today);
            if (value.isEmpty()) mistakes.add(new Mistake(cells.row(), field, column.wrong(), cells.get(field)));
            value.ifPresent(it -> values.put(field, it));
        });
        return values;
    }

    /** What the list says, and where it says nothing what was known. */
    static @Nullable HouseholdProfile over(@Nullable HouseholdProfile was, @Nullable HouseholdProfile is) {
        if (was == null || is == null) return is == null ? was : is;
        var values = KnownProfile.values(was);
        values.putAll(KnownProfile.values(is));
        return KnownProfile.household(values);
    }

    static @Nullable PersonProfile over(@Nullable PersonProfile was, @Nullable PersonProfile is) {
        if (was == null || is == null) return is == null ? was : is;
        var values = KnownProfile.values(was);
        values.putAll(KnownProfile.values(is));
        return KnownProfile.person(values);
    }

    /** In the words of the template; what is not known is not there. */
    static Map<Field, String> written(@Nullable HouseholdProfile it) {
        return it == null ? Map.of() : written(OF_HOUSEHOLD, KnownProfile.values(it));
    }

    static Map<Field, String> written(@Nullable PersonProfile it) {
        return it == null ? Map.of() : written(OF_PERSON, KnownProfile.values(it));
    }

    private static Map<Field, String> written(Map<Field, ProfileColumn> columns, Map<Field, Object> values) {
        var cells = new EnumMap<Field, String>(Field.class);
        values.forEach((field, value) -> cells.put(field, columns.get(field).write().apply(value)));
        return cells;
    }
}
