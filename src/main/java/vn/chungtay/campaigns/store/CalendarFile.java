package vn.chungtay.campaigns.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.chungtay.campaigns.model.CampaignCalendar;
import vn.chungtay.platform.YamlPart;
import vn.chungtay.shared.DateRange;

/** The days of reviews by law, from {@code campaigns/calendar.yaml}. A file with a fault stops the start. */
@Component
public class CalendarFile {

    private static final String FILE = "campaigns/calendar.yaml";

    private final List<CampaignCalendar> all;

    CalendarFile() throws IOException {
        try (var in = new ClassPathResource(FILE).getInputStream()) {
            var root = YamlPart.parse(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            root.allowOnly("calendars");
            all = root.get("calendars").items().stream().map(CalendarFile::calendar).toList();
        }
    }

    /** The calendar of that day; empty before the first. */
    public Optional<CampaignCalendar> on(LocalDate day) {
        return all.stream().filter(it -> it.days().contains(day)).findFirst();
    }

    private static CampaignCalendar calendar(YamlPart it) {
        it.allowOnly(
                "from", "to", "periodic", "regular", "posting_working_days", "recheck_working_days", "opinion_working_days",
                "basis", "verified");
        var periodic = it.get("periodic");
        periodic.allowOnly("opens", "closes");
        var regular = it.get("regular");
        regular.allowOnly("day", "days");
        return new CampaignCalendar(
                new DateRange(it.get("from").day(), it.find("to").map(YamlPart::day).orElse(null)),
                monthDay(periodic.get("opens")),
                monthDay(periodic.get("closes")),
                number(regular.get("day")),
                number(regular.get("days")),
                number(it.get("posting_working_days")),
                number(it.get("recheck_working_days")),
                number(it.get("opinion_working_days")),
                it.get("basis").text(),
                it.get("verified").flag());
    }

    private static int number(YamlPart part) {
        return Math.toIntExact(part.wholeNumber());
    }

    private static MonthDay monthDay(YamlPart part) {
        try {
            return MonthDay.parse(part.text());
        } catch (DateTimeParseException _) {
            throw part.fault("is no day of a year, such as --09-01");
        }
    }
}
