package vn.chungtay.standards.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.sheet.VietnameseNumber;
import vn.chungtay.standards.model.ReadTable.Faulty;
import vn.chungtay.standards.model.ReadTable.Whole;

/** Reads a province's own income line: one line for the country and one for towns, none below the national line. */
public final class LocalLineFile {

    public static final List<String> NAMES = List.of("khu_vuc", "chuan_dong");

    private static final String RURAL = "nong_thon";
    private static final String URBAN = "thanh_thi";

    private final TableText text;
    private final ByArea national;
    private final Map<String, Long> lines = new HashMap<>();

    private LocalLineFile(TableText text, ByArea national) {
        this.text = text;
        this.national = national;
    }

    /** @param national the line of the decree on the first day of the table, null if none is known */
    public static ReadTable read(String csv, @Nullable ByArea national) {
        var text = new TableText(csv);
        if (national == null) text.fault(0, "", "no_national_line");
        if (!text.faults().isEmpty() || national == null || !text.beginsWith(NAMES)) return new Faulty(text.faults());
        return new LocalLineFile(text, national).read();
    }

    private ReadTable read() {
        text.lines().forEach(this::readLine);
        if (lines.size() < 2 && text.faults().isEmpty()) text.fault(0, "", "both_areas");
        if (!text.faults().isEmpty()) return new Faulty(text.faults());
        return new Whole(new LocalLine(new ByArea(lines.get(RURAL), lines.get(URBAN))));
    }

    private void readLine(CSVRecord line) {
        var area = text.text(line, 0);
        var typed = text.text(line, 1);
        if (area.isEmpty() || typed.isEmpty()) return;
        if (!area.equals(RURAL) && !area.equals(URBAN)) {
            text.fault(line, 0, "area", area);
            return;
        }
        long least = area.equals(RURAL) ? national.rural() : national.urban();
        long dong = VietnameseNumber.whole(typed).orElse(-1);
        if (dong < 0) text.fault(line, 1, "dong", typed);
        else if (dong < least) text.fault(line, 1, "below_national", typed, Vietnamese.number(least));
        else if (lines.put(area, dong) != null) text.fault(line, 0, "area_twice", area);
    }
}
