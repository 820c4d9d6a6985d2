package vn.chungtay.waves.model;

import java.util.Collection;
import vn.chungtay.geography.UnitId;

/**
 * How far a wave is in one village.
 *
 * @param pool households from which were drawn
 * @param begun drawn ones of which a sheet was begun and not handed in
 */
public record VillageShare(UnitId village, int pool, int drawn, int begun, int handedIn, int notAsked) {

    public int open() {
        return drawn - handedIn - notAsked;
    }

    /** Of all these villages; the village is that of the first. */
    public static VillageShare sum(UnitId whole, Collection<VillageShare> all) {
        return all.stream().reduce(new VillageShare(whole, 0, 0, 0, 0, 0), (one, other) -> new VillageShare(
                whole,
                one.pool + other.pool,
                one.drawn + other.drawn,
                one.begun + other.begun,
                one.handedIn + other.handedIn,
                one.notAsked + other.notAsked));
    }
}
