package vn.chungtay.monitoring.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.monitoring.MonitoringAction;
import vn.chungtay.monitoring.Round;
import vn.chungtay.monitoring.RoundKind;
import vn.chungtay.monitoring.model.RoundDays;
import vn.chungtay.monitoring.store.ReportCalendarFile;
import vn.chungtay.monitoring.store.FormFile;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.web.Words;

/** What all pages of reports have around them: the unit and the round they are about, and the way to the others. */
@Component
class ReportFrame {

    private static final int YEARS_BACK = 5;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy");

    private final Geography geography;
    private final Access access;
    private final ReportCalendarFile calendar;
    private final FormFile forms;
    private final Words words;
    private final Clock clock;

    ReportFrame(Geography geography, Access access, ReportCalendarFile calendar, FormFile forms, Words words, Clock clock) {
        this.geography = geography;
        this.access = access;
        this.calendar = calendar;
        this.forms = forms;
        this.words = words;
        this.clock = clock;
    }

    UnitId place(@Nullable UUID asked) {
        return asked == null ? access.home().orElseGet(geography::country) : new UnitId(asked);
    }

    /** The official round that was over last, unless another is asked for. */
    Round round(@Nullable String asked) {
        var today = LocalDate.now(clock);
        var thisYear = Round.official(today.getYear());
        var usual = days(thisYear).over() ? thisYear : Round.official(today.getYear() - 1);
        return asked == null ? usual : Round.read(asked).orElseThrow(() -> new NotFound("round " + asked));
    }

    RoundDays days(Round round) {
        return calendar.calendar().days(round, LocalDate.now(clock));
    }

    String name(Round round) {
        return round.kind() == RoundKind.MONTHLY
                ? words.text("monitoring.round.MONTHLY", round.month(), String.valueOf(round.year()))
                : words.text("monitoring.round." + round.kind(), String.valueOf(round.year()));
    }

    /** "Huyện Võ Nhai – chính thức năm 2023, từ 14/12/2022 đến 14/12/2023". */
    String about(Unit unit, Round round) {
        var days = days(round);
        return words.text("monitoring.about", unit.name(), name(round), Vietnamese.date(days.opening()), Vietnamese.date(days.closing()));
    }

    Unit unit(UnitId place, Round round) {
        return geography.nearest(place, days(round).closing()).orElseThrow(() -> new NotFound("unit " + place.value()));
    }

    /** "15:04 ngày 21/11/2026", in Vietnam. */
    static String moment(Instant at) {
        return MOMENT.format(at.atZone(ZoneId.of("Asia/Ho_Chi_Minh")));
    }

    /** @param current which of the pages it is: tables, sent, own or owed */
    void around(Model page, UnitId place, Round round, int form, String current) {
        var unit = unit(place, round);
        page.addAttribute("place", unit);
        page.addAttribute("unit", place.value());
        page.addAttribute("round", round.code());
        page.addAttribute("about", about(unit, round));
        page.addAttribute("days", days(round));
        page.addAttribute("rounds", rounds());
        page.addAttribute("forms", forms.all());
        page.addAttribute("number", form);
        page.addAttribute("path", geography.pathUp(place, unit.asOf()).reversed());
        page.addAttribute("current", current);
        page.addAttribute("mayCount", access.may(MonitoringAction.COUNT, place));
    }

    /** Rounds that something can be counted of, the newest first. */
    private List<Choice> rounds() {
        var today = LocalDate.now(clock);
        return IntStream.rangeClosed(0, YEARS_BACK)
                .mapToObj(back -> calendar.calendar().rounds(today.getYear() - back))
                .flatMap(List::stream)
                .filter(it -> calendar.calendar().hasBegun(it, today))
                .map(it -> new Choice(it.code(), name(it)))
                .toList();
    }

    /** One round that can be chosen. */
    record Choice(String code, String name) {}
}
