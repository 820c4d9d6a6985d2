package vn.chungtay.trainingworld.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chungtay.geography.UnitId;
import vn.chungtay.registry.HelperKind;
import vn.chungtay.registry.HouseholdProfile.Latrine;
import vn.chungtay.registry.HouseholdProfile.Sanitation;
import vn.chungtay.registry.HouseholdProfile.Water;
import vn.chungtay.registry.HouseholdProfile;
import vn.chungtay.registry.HouseholdRecord.Escape;
import vn.chungtay.registry.HouseholdRecord.Helped;
import vn.chungtay.registry.HouseholdRecord.InNeed;
import vn.chungtay.registry.HouseholdRecord.Living;
import vn.chungtay.registry.HouseholdRecord.NeedEnded;
import vn.chungtay.registry.HouseholdRecord;
import vn.chungtay.registry.Need;
import vn.chungtay.registry.NeedId;
import vn.chungtay.registry.NeedOutcome;

/**
 * What is done for families in need after 2023: needs told and met, registrations to escape, helpers. A need is met only
 * after the last review, so that no review sees otherwise than the profile.
 */
final class Care {

    private static final Map<Integer, Need> NEED_OF = Map.of(
            Hardship.JOB, Need.JOB,
            Hardship.ADULT_EDUCATION, Need.TRAINING,
            Hardship.HOUSE, Need.HOUSING,
            Hardship.WATER, Need.WATER,
            Hardship.LATRINE, Need.LATRINE,
            Hardship.INTERNET, Need.TELECOM,
            Hardship.INSURANCE, Need.HEALTH_INSURANCE,
            Hardship.SCHOOLING, Need.EDUCATION);
    private static final LocalDate AFTER_REVIEWS = LocalDate.of(2026, 7, 1);

    private final CommunePlan commune;
    private final Map<UnitId, String> villageNames;
    private final List<String> officers;

    Care(CommunePlan commune, Map<UnitId, String> villageNames, List<String> officers) {
        this.commune = commune;
        this.villageNames = Map.copyOf(villageNames);
        this.officers = List.copyOf(officers);
    }

    List<HouseholdRecord> of(Family family) {
        var told = new ArrayList<HouseholdRecord>();
        if (family.isLow(Family.FIRST_DAY)) tellNeeds(told, family);
        for (int year = 2024; year <= 2026; year++) registerToEscape(told, family, year);
        return told;
    }

    private void tellNeeds(List<HouseholdRecord> told, Family family) {
        var chance = family.chance();
        var last = family.row().assessments().stream().filter(it -> it.on().getYear() <= 2023).toList().getLast();
        for (int indicator : last.evidence().deprivations().lacking()) {
            var need = Optional.ofNullable(NEED_OF.get(indicator));
            if (need.isEmpty() || !chance.percent(40)) continue;
            var arose = new InNeed(new NeedId(chance.uuid()), need.get(), null, null, family.someDay(Family.FIRST_DAY, Family.FIRST_DAY.plusDays(90)));
            told.add(arose);
            if (chance.percent(family.isLow(Family.LAST_DAY) ? 15 : 70)) meet(told, family, arose);
        }
    }

    private void meet(List<HouseholdRecord> told, Family family, InNeed need) {
        var on = family.someDay(AFTER_REVIEWS, Family.LAST_DAY);
        told.add(new NeedEnded(need.id(), family.chance().percent(70) ? NeedOutcome.BY_PROGRAMME : NeedOutcome.OTHERWISE, on));
        better(family, told, need.need()).ifPresent(it -> told.add(new Living(it, on)));
    }

    /** How the family lives once the need is met, on top of what was met before. */
    private static Optional<HouseholdProfile> better(Family family, List<HouseholdRecord> told, Need need) {
        var now = told.stream()
                .flatMap(it -> it instanceof Living living ? Stream.of(living.profile()) : Stream.empty())
                .reduce(family.row().profile(), (_, later) -> later);
        if (now == null) return Optional.empty();
        var sanitation = now.sanitation();
        return switch (need) {
            case WATER -> Optional.of(with(now, new Sanitation(Water.PIPED, sanitation.latrine())));
            case LATRINE -> Optional.of(with(now, new Sanitation(sanitation.water(), Latrine.SEPTIC)));
            default -> Optional.empty();
        };
    }

    private static HouseholdProfile with(HouseholdProfile it, Sanitation sanitation) {
        return new HouseholdProfile(it.house(), sanitation, it.information(), it.living());
    }

    /** Those who will escape that year registered more often than the others. */
    private void registerToEscape(List<HouseholdRecord> told, Family family, int year) {
        var chance = family.chance();
        var on = family.someDay(LocalDate.of(year, 1, 10), LocalDate.of(year, 2, 20));
        boolean escapes = !family.isLow(LocalDate.of(year, 12, 31));
        if (!family.isLow(on) || !chance.percent(escapes ? 55 : 15)) return;
        told.add(new Escape(year, chance.pick(officers), on));
        if (chance.percent(60)) told.add(helper(family, on.plusDays(chance.between(0, 40))));
    }

    private Helped helper(Family family, LocalDate on) {
        var row = family.chance().pick(Table.read("helpers.csv"));
        var name = row.get("name")
                .replace("{surname}", family.head().details().name().split(" ", 2)[0])
                .replace("{village}", villageNames.getOrDefault(family.row().village(), ""))
                .replace("{commune}", commune.name());
        return new Helped(HelperKind.valueOf(row.get("kind")), name, row.get("help").isEmpty() ? null : row.get("help"), on);
    }
}
