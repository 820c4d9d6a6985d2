package vn.chungtay.trainingworld.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chungtay.registry.BulkHistory.Finding;
import vn.chungtay.registry.BulkHistory.Happening;
import vn.chungtay.registry.HouseholdAct.ChangeHead;
import vn.chungtay.registry.HouseholdAct.Join;
import vn.chungtay.registry.HouseholdAct.MergeInto;
import vn.chungtay.registry.HouseholdAct.Move;
import vn.chungtay.registry.HouseholdAct;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.HouseholdRecord.Corrected;
import vn.chungtay.registry.HouseholdRecord.LowIncome;
import vn.chungtay.registry.MemberRow;
import vn.chungtay.registry.PersonDetails;
import vn.chungtay.registry.PersonProfile.Job;
import vn.chungtay.shared.BirthDate;

/**
 * What happens in a commune from 2024 to the autumn of 2026: births, deaths, marriages, splits, mergers, moves, new
 * heads, needs met, registrations to escape, corrections. Nothing of it lies before 2024, so the end of 2023 stays what
 * the published table says. The escapes, falls and relapses of these years are in the reviews of the households.
 */
public final class Years {

    private final Map<HouseholdId, Family> families = new HashMap<>();
    private final List<Happening> acts = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    Years(List<Family> families, Turns turns, Care care) {
        var quiet = new ArrayList<Family>();
        for (var family : families) {
            this.families.put(family.row().id(), family);
            var taken = turns.of(family);
            taken.forEach(it -> acts.add(new Happening(family.row().id(), it)));
            if (taken.isEmpty()) quiet.add(family);
            else if (taken.stream().allMatch(Years::keepsEverybody)) findings.addAll(findings(family, care));
        }
        quiet.removeAll(merge(quiet));
        quiet.forEach(it -> findings.addAll(findings(it, care)));
        acts.sort(Comparator.comparing(it -> it.act().on()));
        findings.sort(Comparator.comparing(it -> it.record().on()));
    }

    public List<Happening> acts() {
        return List.copyOf(acts);
    }

    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** The family from which a household split off, and the day. */
    Family family(HouseholdId id) {
        return families.get(id);
    }

    LocalDate dayOfSplit(HouseholdId parent) {
        return acts.stream()
                .filter(it -> it.household().equals(parent) && it.act() instanceof HouseholdAct.Split)
                .map(it -> it.act().on())
                .findFirst()
                .orElseThrow();
    }

    private static boolean keepsEverybody(HouseholdAct act) {
        return act instanceof Join || act instanceof ChangeHead || act instanceof Move;
    }

    /** Old people who live alone move in with others of the village; returns both. */
    private List<Family> merge(List<Family> quiet) {
        var taken = new ArrayList<Family>();
        for (int i = 0; i + 1 < quiet.size(); i++) {
            var alone = quiet.get(i);
            var host = quiet.get(i + 1);
            boolean old = alone.isAlone() && Family.age(alone.head()) >= 64;
            boolean near = alone.row().village().equals(host.row().village()) && !host.isAlone();
            if (!old || !near || taken.contains(alone) || !alone.chance().percent(25)) continue;
            var free = alone.firstFreeDay().isAfter(host.firstFreeDay()) ? alone.firstFreeDay() : host.firstFreeDay();
            acts.add(new Happening(alone.row().id(), new MergeInto(host.row().id(), alone.someDay(free, Family.LAST_DAY))));
            taken.add(alone);
            taken.add(host);
        }
        return taken;
    }

    private static List<Finding> findings(Family family, Care care) {
        var id = family.row().id();
        var told = new ArrayList<Finding>();
        care.of(family).forEach(it -> told.add(new Finding(id, it)));
        correction(family).ifPresent(it -> told.add(new Finding(id, it)));
        lowIncome(family).ifPresent(it -> told.add(new Finding(id, it)));
        return told;
    }

    /** Of some who had only a year of birth the new card tells the day. */
    private static Optional<Corrected> correction(Family family) {
        var details = family.head().details();
        if (details.born().precision() != BirthDate.Precision.YEAR || !family.chance().percent(12)) return Optional.empty();
        var born = BirthDate.onDay(LocalDate.ofYearDay(details.born().date().getYear(), family.chance().between(2, 365)));
        var right = new PersonDetails(details.name(), born, details.sex(), details.ethnicity(), null);
        var reason = Table.read("phrases.csv").getFirst().get("text");
        return Optional.of(new Corrected(family.head().id(), right, reason, family.someDay()));
    }

    private static Optional<LowIncome> lowIncome(Family family) {
        var on = family.someDay();
        if (family.isLow(on) || !family.chance().percent(6)) return Optional.empty();
        return family.row().members().stream()
                .filter(Years::worksWithoutContract)
                .findFirst()
                .map(it -> new LowIncome(it.id(), "TH-%02d/XN-UBND".formatted(family.chance().between(1, 99)), on));
    }

    private static boolean worksWithoutContract(MemberRow it) {
        return it.profile() != null && it.profile().work().job() == Job.WAGE_WITHOUT_CONTRACT;
    }
}
