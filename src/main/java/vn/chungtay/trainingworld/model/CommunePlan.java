package vn.chungtay.trainingworld.model;

import java.util.List;
import vn.chungtay.geography.UnitKind;

/**
 * What the world must hold in one commune at the end of 2023.
 *
 * @param code official code before 1/7/2025
 * @param villages how many villages it is made of
 * @param ethnicShares weights in the order of {@link Ethnicity}
 */
public record CommunePlan(
        String code,
        String name,
        UnitKind kind,
        int villages,
        int households,
        int poor,
        int nearPoor,
        List<Integer> ethnicShares) {

    public CommunePlan {
        ethnicShares = List.copyOf(ethnicShares);
        if (poor + nearPoor > households) throw new IllegalArgumentException("more poor than households in " + name);
    }

    int[] ethnicWeights() {
        return ethnicShares.stream().mapToInt(Integer::intValue).toArray();
    }
}
