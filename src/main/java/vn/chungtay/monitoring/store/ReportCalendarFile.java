package vn.chungtay.monitoring.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.MonthDay;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.monitoring.RoundKind;
import vn.chungtay.monitoring.model.ReportCalendar;
import vn.chungtay.platform.YamlPart;

/** The calendar of the reports, from {@code monitoring/reporting.yaml}. A file with a fault stops the start. */
@Component
public class ReportCalendarFile {

    private static final String FILE = "monitoring/reporting.yaml";

    private final ReportCalendar calendar;

    ReportCalendarFile() throws IOException {
        try (var in = new ClassPathResource(FILE).getInputStream()) {
            var root = YamlPart.parse(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            root.allowOnly("rounds", "monthly", "due");
            var monthly = root.get("monthly");
            calendar = new ReportCalendar(
                    closes(root, RoundKind.PRELIMINARY),
                    closes(root, RoundKind.OFFICIAL),
                    Integer.parseInt(monthly.get("first_month").text()),
                    Integer.parseInt(monthly.get("last_month").text()),
                    root.get("due").items().stream().map(ReportCalendarFile::rule).toList());
        }
    }

    public ReportCalendar calendar() {
        return calendar;
    }

    private static MonthDay closes(YamlPart root, RoundKind kind) {
        return root.get("rounds").items().stream()
                .filter(it -> it.get("kind").text().equals(kind.name()))
                .findFirst()
                .map(it -> day(it.get("closes").text()))
                .orElseThrow(() -> root.fault("no round " + kind));
    }

    private static ReportCalendar.Rule rule(YamlPart it) {
        it.allowOnly("kind", "from", "day", "basis", "verified");
        return new ReportCalendar.Rule(
                RoundKind.valueOf(it.get("kind").text()),
                UnitLevel.valueOf(it.get("from").text()),
                day(it.get("day").text()),
                it.get("basis").text(),
                Boolean.parseBoolean(it.get("verified").text()));
    }

    /** "11-14", or "05" for a day of any month. */
    private static MonthDay day(String written) {
        return MonthDay.parse(written.length() == 2 ? "--01-" + written : "--" + written);
    }
}
