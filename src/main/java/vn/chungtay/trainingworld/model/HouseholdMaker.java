package vn.chungtay.trainingworld.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitKind;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.HouseholdRow;
import vn.chungtay.registry.MemberRow;
import vn.chungtay.standards.Classifier;
import vn.chungtay.standards.PovertyClass;

/** Settles one plot: a family, its circumstances, its reviews. */
final class HouseholdMaker {

    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 1);

    private final long seed;
    private final CommunePlan commune;
    private final Christening christening;
    private final Classifier classifier;

    HouseholdMaker(long seed, CommunePlan commune, Christening christening, Classifier classifier) {
        this.seed = seed;
        this.commune = commune;
        this.christening = christening;
        this.classifier = classifier;
    }

    HouseholdRow make(Plot plot, UnitId village) {
        var chance = Chance.of(seed, Long.parseLong(commune.code()), 3, plot.number());
        var id = new HouseholdId(chance.uuid());
        var from = chance.perMille(15) ? FIRST_DAY.plusDays(chance.between(31, 240)) : FIRST_DAY;
        var later = Chance.of(seed, Long.parseLong(commune.code()), 4, plot.number());
        var fortune = new Fortune(chance, later, plot.target(), hardship());
        var home = home(chance, plot, circumstances(chance, plot.target(), fortune));
        var chronicle = new Chronicle(chance, home, fortune, commune.kind(), classifier);
        chronicle.write(from);
        return new HouseholdRow(
                id,
                "TH%s-%05d".formatted(commune.code(), plot.number()),
                village,
                null,
                from,
                home.family().stream().map(it -> row(it, from)).toList(),
                home.profile(),
                Home.TOLD_ON,
                chronicle.assessments(),
                chronicle.classes());
    }

    /** Who was or will be below the line lives more like the poor than others above it. */
    private static PovertyClass circumstances(Chance chance, PovertyClass target, Fortune fortune) {
        if (target != PovertyClass.NOT_POOR || !fortune.everLow()) return target;
        return chance.percent(60) ? PovertyClass.POOR : PovertyClass.NEAR_POOR;
    }

    private Home home(Chance chance, Plot plot, PovertyClass circumstances) {
        var relatives = Families.make(chance, plot.ethnicity().largeFamilies());
        var villagers = christening.christen(chance, relatives, plot.ethnicity());
        var lacking = Hardship.choose(chance, circumstances, villagers);
        boolean inTown = commune.kind() == UnitKind.THI_TRAN;
        var members = members(chance, villagers, lacking, inTown);
        return Home.of(members, new Dwelling(chance, lacking, inTown).tell(members.size()));
    }

    private static List<Member> members(
            Chance chance, List<Villager> villagers, Set<Integer> lacking, boolean inTown) {
        boolean newborn = villagers.stream().anyMatch(it -> it.age() == 0);
        var open = new HashSet<>(lacking);
        var members = new ArrayList<Member>();
        for (var villager : villagers) {
            var carries = Burden.of(villager, lacking, open);
            members.add(new Member(villager, new PersonalLife(chance, villager, carries, inTown).tell(newborn)));
        }
        return members;
    }

    /** Who was born later joins on the day of birth. */
    private static MemberRow row(Member it, LocalDate from) {
        var born = it.who().details().born().date();
        return new MemberRow(
                it.who().id(), it.who().details(), it.who().relation(), born.isAfter(from) ? born : from, it.profile());
    }

    private int hardship() {
        return 1000 * (commune.poor() + commune.nearPoor()) / commune.households();
    }
}
