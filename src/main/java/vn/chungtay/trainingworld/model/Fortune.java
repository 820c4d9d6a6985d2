package vn.chungtay.trainingworld.model;

import vn.chungtay.standards.PovertyClass;

/**
 * Whether a household was below the income line at each review. The review of 2023 is given; before and after it
 * households escape, stay, fall anew and relapse as they do in such districts.
 */
final class Fortune {

    private final boolean[] below = new boolean[Review.ALL.size()];
    private final boolean[] looked = new boolean[Review.ALL.size()];

    /**
     * @param later chance of its own for what comes after the reviews of the autumns
     * @param hardship share of poor and near-poor households of the commune, per mille
     */
    Fortune(Chance chance, Chance later, PovertyClass target, int hardship) {
        boolean lowIn2023 = target == PovertyClass.POOR || target == PovertyClass.NEAR_POOR;
        below[2] = lowIn2023;
        below[1] = lowIn2023 ? chance.percent(90) : chance.perMille(hardship * 48 / 100);
        below[0] = before(chance, hardship, lowIn2023);
        below[3] = below[2] ? chance.percent(76) : chance.perMille(below[1] ? 60 : 4);
        below[4] = below[3] ? chance.percent(78) : chance.perMille(below[2] ? 50 : 4);
        looked[0] = true;
        for (int review = 1; review < Review.WITHIN_2026; review++) {
            looked[review] = below[review] || below[review - 1] || chance.perMille(8);
        }
        below[Review.WITHIN_2026] = below[4] ? !later.percent(4) : later.perMille(2);
        looked[Review.WITHIN_2026] = below[Review.WITHIN_2026] != below[4];
    }

    private boolean before(Chance chance, int hardship, boolean lowIn2023) {
        if (below[1]) return chance.percent(94);
        return lowIn2023 ? chance.percent(35) : chance.perMille(hardship * 20 / 100);
    }

    boolean belowTheLine(int review) {
        return below[review];
    }

    /** Everybody once at the beginning; then those who were poor, those who fell, and a few who asked for it. */
    boolean isLookedAt(int review) {
        return looked[review];
    }

    boolean everLow() {
        for (boolean low : below) {
            if (low) return true;
        }
        return false;
    }
}
