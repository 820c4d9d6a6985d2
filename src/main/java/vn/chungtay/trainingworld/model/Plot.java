package vn.chungtay.trainingworld.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.chungtay.standards.PovertyClass;

/**
 * The place of one household in the world before anybody lives there: which village, which people, and which class it
 * shall have at the end of 2023.
 */
record Plot(int number, Settlement village, Ethnicity ethnicity, PovertyClass target) {

    private static final int[] FEW_TO_MANY = {6, 7, 8, 9, 10, 11, 12, 13};

    /** Deals out a commune: exactly as many poor and near-poor as the plan says, more of them where life is hard. */
    static List<Plot> of(CommunePlan commune, List<Settlement> villages, long seed) {
        var chance = Chance.of(seed, Long.parseLong(commune.code()), 2);
        var claims = claims(chance, commune, villages);
        var byHardship = new ArrayList<>(claims);
        byHardship.sort(Comparator.comparingLong(Claim::luck).thenComparingInt(Claim::number));
        var plots = new ArrayList<Plot>();
        for (int rank = 0; rank < byHardship.size(); rank++) plots.add(byHardship.get(rank).plot(commune, rank));
        plots.sort(Comparator.comparingInt(Plot::number));
        return plots;
    }

    private static List<Claim> claims(Chance chance, CommunePlan commune, List<Settlement> villages) {
        var quarters = villages.stream().map(it -> quarter(chance, commune, it)).toList();
        int[] sizes = quarters.stream().mapToInt(Quarter::size).toArray();
        var claims = new ArrayList<Claim>();
        for (int number = 1; number <= commune.households(); number++) {
            var quarter = quarters.get(chance.weighted(sizes));
            var ethnicity = chance.percent(68) ? quarter.mainly() : ethnicity(chance, commune);
            claims.add(new Claim(number, quarter.village(), ethnicity, luck(chance, quarter, ethnicity)));
        }
        return claims;
    }

    private static Quarter quarter(Chance chance, CommunePlan commune, Settlement village) {
        int size = FEW_TO_MANY[chance.below(FEW_TO_MANY.length)];
        return new Quarter(village, ethnicity(chance, commune), size, chance.between(2, 8));
    }

    private static Ethnicity ethnicity(Chance chance, CommunePlan commune) {
        return Ethnicity.values()[chance.weighted(commune.ethnicWeights())];
    }

    private static long luck(Chance chance, Quarter quarter, Ethnicity ethnicity) {
        int hardship = quarter.hardship() * (ethnicity.largeFamilies() ? 3 : ethnicity == Ethnicity.KINH ? 1 : 2);
        return (chance.bits() >>> 16) / hardship;
    }

    /** A village with the people who mostly live there, its size and how hard life is, as weights. */
    private record Quarter(Settlement village, Ethnicity mainly, int size, int hardship) {}

    private record Claim(int number, Settlement village, Ethnicity ethnicity, long luck) {

        private Plot plot(CommunePlan commune, int rank) {
            return new Plot(number, village, ethnicity, target(commune, rank));
        }

        private static PovertyClass target(CommunePlan commune, int rank) {
            if (rank < commune.poor()) return PovertyClass.POOR;
            return rank < commune.poor() + commune.nearPoor() ? PovertyClass.NEAR_POOR : PovertyClass.NOT_POOR;
        }
    }
}
