package vn.chungtay.platform.days;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import vn.chungtay.platform.YamlPart;

/** The days off, from {@code platform/days-off.yaml}. A file with a fault stops the start. */
@Configuration(proxyBeanMethods = false)
class DaysOffFile {

    private static final String FILE = "platform/days-off.yaml";

    @Bean
    WorkingDays workingDays() throws IOException {
        try (var in = new ClassPathResource(FILE).getInputStream()) {
            return read(YamlPart.parse(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        }
    }

    static WorkingDays read(YamlPart root) {
        root.allowOnly("every_year", "years");
        return new WorkingDays(
                root.get("every_year").items().stream().map(DaysOffFile::yearly).toList(),
                root.get("years").items().stream().map(DaysOffFile::year).toList());
    }

    private static YearlyDayOff yearly(YamlPart part) {
        part.allowOnly("day", "name");
        try {
            return new YearlyDayOff(MonthDay.parse(part.get("day").text()), part.get("name").text());
        } catch (DateTimeParseException _) {
            throw part.fault("is no day of a year, such as --09-02");
        }
    }

    private static AnnouncedYear year(YamlPart part) {
        part.allowOnly("year", "basis", "verified", "off");
        var year = Math.toIntExact(part.get("year").wholeNumber());
        var days = new ArrayList<DayOff>();
        for (var off : part.get("off").items()) {
            off.allowOnly("from", "to", "name");
            var first = off.get("from").day();
            var last = off.find("to").map(YamlPart::day).orElse(first);
            if (last.isBefore(first)) throw off.fault("ends before it begins");
            if (first.getYear() != year || last.getYear() != year) throw off.fault("is not of " + year);
            first.datesUntil(last.plusDays(1)).forEach(it -> days.add(new DayOff(it, off.get("name").text())));
        }
        return new AnnouncedYear(year, days, part.get("basis").text(), part.get("verified").flag());
    }
}
