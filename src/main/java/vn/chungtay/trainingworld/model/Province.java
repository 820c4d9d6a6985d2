package vn.chungtay.trainingworld.model;

import java.util.ArrayList;
import java.util.List;
import vn.chungtay.geography.UnitKind;

/** An invented province of any size: 150 communes of 20 villages, the counts drawn from those of Võ Nhai. */
final class Province {

    static final int COMMUNES = 150;
    private static final int VILLAGES = 20;
    private static final int FIRST_CODE = 90_001;

    private Province() {}

    static List<CommunePlan> communes(int households, int number) {
        var patterns = VoNhai.communes();
        var communes = new ArrayList<CommunePlan>();
        int left = households;
        for (int i = 0; i < COMMUNES; i++) {
            int size = left / (COMMUNES - i);
            left -= size;
            communes.add(like(patterns.get(i % patterns.size()), 200 * number + i, size));
        }
        return List.copyOf(communes);
    }

    private static CommunePlan like(CommunePlan pattern, int index, int households) {
        return new CommunePlan(
                String.valueOf(FIRST_CODE + index),
                pattern.name() + " " + (index + 1),
                UnitKind.XA,
                VILLAGES,
                households,
                scaled(pattern.poor(), households, pattern),
                scaled(pattern.nearPoor(), households, pattern),
                pattern.ethnicShares());
    }

    private static int scaled(int count, int households, CommunePlan pattern) {
        return (int) ((long) count * households / pattern.households());
    }
}
