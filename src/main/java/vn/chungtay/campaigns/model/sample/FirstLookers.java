package vn.chungtay.campaigns.model.sample;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/** How often second looks answered otherwise than each of those who looked first. */
public final class FirstLookers {

    private FirstLookers() {}

    /**
     * @param name empty where nobody in particular looked first
     * @param sheets that were compared
     * @param compared questions of them
     * @param different of these
     * @param otherClass households of which the second look found another class
     */
    public record Line(String name, int sheets, int compared, int different, int otherClass) {

        /** Tenths of a percent; none where nothing was compared. */
        public long perMille() {
            return compared == 0 ? 0 : Math.round(1_000.0 * different / compared);
        }
    }

    /** The most different first. Households that wait for their comparison count in nothing. */
    public static List<Line> of(Collection<SecondLook> looks) {
        var lines = new LinkedHashMap<Object, Line>();
        for (var look : looks) {
            look.outcome().ifPresent(it -> lines.merge(look.first() == null ? "" : look.first(), line(look, it), FirstLookers::sum));
        }
        var all = new ArrayList<>(lines.values());
        all.sort(Comparator.comparingLong(Line::perMille).reversed().thenComparing(Line::name));
        return all;
    }

    private static Line line(SecondLook look, SecondLook.Found it) {
        int other = it.verdict() == SecondLook.Verdict.OTHER_CLASS ? 1 : 0;
        return new Line(look.firstName(), 1, it.compared(), it.different(), other);
    }

    private static Line sum(Line one, Line two) {
        return new Line(
                one.name(),
                one.sheets() + two.sheets(),
                one.compared() + two.compared(),
                one.different() + two.different(),
                one.otherClass() + two.otherClass());
    }
}
