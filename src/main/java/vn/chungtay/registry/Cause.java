package vn.chungtay.registry;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** Why a household is poor, in the order of the columns of the official report; a household may have several (HHD-06). */
public enum Cause {
    NO_LAND,
    NO_CAPITAL,
    NO_LABOUR,
    NO_TOOLS,
    NO_KNOWLEDGE,
    NO_SKILLS,
    ILLNESS,
    OTHER;

    /** The bit of this cause in a mask; the first cause has the lowest. */
    public int bit() {
        return 1 << ordinal();
    }

    public static int bits(Collection<Cause> causes) {
        return causes.stream().distinct().mapToInt(Cause::bit).sum();
    }

    public static Set<Cause> ofBits(int bits) {
        var causes = EnumSet.noneOf(Cause.class);
        for (var cause : values()) {
            if ((bits & cause.bit()) != 0) causes.add(cause);
        }
        return causes;
    }
}
