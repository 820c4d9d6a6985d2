package vn.chungtay.registry.model.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.chungtay.geography.AreaType;
import vn.chungtay.registry.HouseholdProfile;
import vn.chungtay.registry.model.MemberView;
import vn.chungtay.standards.Deprivations;
import vn.chungtay.standards.Evidence;
import vn.chungtay.standards.Evidence.Known;
import vn.chungtay.standards.Indicator;
import vn.chungtay.standards.WorkingAge;

/**
 * What the records of a household say to every indicator of a standard on one day, and whether it lives on farming,
 * forestry, fishery or salt. Pure: thresholds come with the indicators, facts with the household, and nothing else is
 * asked. Where a reading of the law was needed, {@code docs/adr} says which.
 */
public record RecordedEvidence(List<Reading> readings, Known madeInAgriculture) {

    public RecordedEvidence {
        readings = List.copyOf(readings);
    }

    /**
     * @param members those of the day, each with what is known of them on it
     * @param indicators of the standard that is applied
     */
    public static RecordedEvidence of(
            HouseholdProfile profile, List<MemberView> members, LocalDate day, List<Indicator> indicators) {
        var working = members.isEmpty() ? null : members.getFirst().working();
        return of(profile, members.stream().map(Someone::of).toList(), working, day, indicators);
    }

    /**
     * The same of people who are not in the register yet, or not as they are told on a sheet.
     *
     * @param working the bounds of working age on the day, absent where no file says what holds
     */
    public static RecordedEvidence of(
            HouseholdProfile profile,
            List<Someone> members,
            @Nullable WorkingAge working,
            LocalDate day,
            List<Indicator> indicators) {
        var people = new PeopleQuestions(members, working, day);
        var home = new HomeQuestions(profile, members);
        var readings = indicators.stream().map(it -> read(it, people, home)).toList();
        return new RecordedEvidence(readings, inAgriculture(profile.living().livelihood()));
    }

    private static Reading read(Indicator indicator, PeopleQuestions people, HomeQuestions home) {
        var said = indicator.deprivedWhen().isEmpty()
                ? Said.unknown(Because.of("no_threshold"))
                : question(indicator.code(), people, home).apply(indicator);
        return new Reading(indicator.number(), said.lacking(), said.because());
    }

    private static Function<Indicator, Said> question(String code, PeopleQuestions people, HomeQuestions home) {
        return switch (code) {
            case "VIEC_LAM" -> people::work;
            case "NGUOI_PHU_THUOC" -> people::dependants;
            case "DINH_DUONG" -> people::nutrition;
            case "BHYT" -> people::insurance;
            case "GD_NGUOI_LON" -> people::adultEducation;
            case "GD_TRE_EM" -> people::schooling;
            case "CHAT_LUONG_NHA" -> home::house;
            case "DIEN_TICH_NHA" -> home::floorArea;
            case "NUOC_SINH_HOAT" -> home::water;
            case "NHA_TIEU" -> home::latrine;
            case "VIEN_THONG" -> home::internet;
            case "PT_THONG_TIN" -> home::means;
            default -> _ -> Said.unknown(Because.of("not_recorded"));
        };
    }

    private static Known inAgriculture(HouseholdProfile.@Nullable Livelihood livelihood) {
        return switch (livelihood) {
            case null -> Known.UNKNOWN;
            case AGRICULTURE, FORESTRY, FISHERY, SALT -> Known.YES;
            case TRADE, WAGE, OTHER -> Known.NO;
        };
    }

    /** The reading of the indicator of that number. */
    public Reading reading(int number) {
        return readings.stream().filter(it -> it.number() == number).findFirst().orElseThrow();
    }

    /** Where the standard names no indicators, nothing is known of any. */
    public Deprivations deprivations() {
        return readings.isEmpty() ? Deprivations.allUnknown() : new Deprivations(numbers(Known.YES), numbers(Known.UNKNOWN));
    }

    /** With the income side, which no record of the household tells. */
    public Evidence with(AreaType area, OptionalInt points, OptionalLong monthlyIncomeDong) {
        return new Evidence(area, points, monthlyIncomeDong, deprivations(), madeInAgriculture);
    }

    private List<Integer> numbers(Known answer) {
        return readings.stream()
                .filter(it -> it.lacking() == answer)
                .map(Reading::number)
                .toList();
    }
}
