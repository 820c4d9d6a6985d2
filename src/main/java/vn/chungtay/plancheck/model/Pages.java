package vn.chungtay.plancheck.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Cuts a long document into pages that a slow line can bear: by what lines and findings weigh, not by their number. */
public final class Pages {

    private static final int HEAVIEST = 34_000;
    private static final int LINE = 150;
    private static final int FINDING = 2_600;

    private final List<Integer> firstLines = new ArrayList<>();
    private final int last;

    /**
     * @param lengths of the lines in letters
     * @param findings how many there are at a line, by its number from 1
     */
    public Pages(List<Integer> lengths, Map<Integer, Integer> findings) {
        last = lengths.size();
        firstLines.add(1);
        int weight = 0;
        for (int line = 1; line <= last; line++) {
            int own = LINE + lengths.get(line - 1) * 3 / 2 + FINDING * findings.getOrDefault(line, 0);
            if (weight > 0 && weight + own > HEAVIEST) {
                firstLines.add(line);
                weight = 0;
            }
            weight += own;
        }
    }

    public int count() {
        return firstLines.size();
    }

    /** From 1; a page that does not exist is the nearest that does. */
    public int nearest(int page) {
        return Math.clamp(page, 1, count());
    }

    public int firstLine(int page) {
        return firstLines.get(page - 1);
    }

    public int lastLine(int page) {
        return page == count() ? last : firstLines.get(page) - 1;
    }

    public int pageOf(int line) {
        int page = count();
        while (page > 1 && firstLine(page) > line) page--;
        return page;
    }
}
