package vn.chungtay.registry.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.web.HomePanel;
import vn.chungtay.registry.PovertyTable;
import vn.chungtay.registry.RegistryAction;
import vn.chungtay.registry.usecase.ShowPovertyTable;
import vn.chungtay.shared.Percentage;

/** The figures of one's own area today, and what has changed since the last year ended. */
@Component
class HomeFigures implements HomePanel {

    private final ShowPovertyTable tables;
    private final Access access;
    private final MessageSource messages;
    private final Clock clock;

    HomeFigures(ShowPovertyTable tables, Access access, MessageSource messages, Clock clock) {
        this.tables = tables;
        this.access = access;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Glance> glance() {
        return access.home().filter(it -> access.may(RegistryAction.VIEW_FIGURES, it)).map(this::of);
    }

    private Glance of(UnitId place) {
        var today = LocalDate.now(clock);
        var yearEnd = LocalDate.of(today.getYear() - 1, 12, 31);
        var now = tables.show(place, today);
        var before = tables.showOn(place, yearEnd, today).total();
        var counts = now.total();
        return new Glance(
                heading(now.unit(), today),
                List.of(
                        figure(now, counts.households(), "households", persons(counts.persons()), ""),
                        figure(now, counts.poor(), "poor", shares(counts.poorRate(), before.poor(), yearEnd), "POOR"),
                        figure(now, counts.nearPoor(), "near_poor",
                                shares(counts.nearPoorRate(), before.nearPoor(), yearEnd), "NEAR_POOR")));
    }

    private String heading(Unit unit, LocalDate today) {
        var kind = StringUtils.capitalize(words("geography.kind." + unit.kind()));
        return words("registry.home.heading", kind, unit.name(), Vietnamese.date(today));
    }

    private Figure figure(PovertyTable table, int value, String key, String remark, String povertyClass) {
        var place = table.unit().id();
        var rows = "/poverty/households?unit=" + place.value() + "&asOf=" + table.asOf() + "&class=" + povertyClass;
        var href = access.may(RegistryAction.VIEW, place) ? rows : "/poverty";
        return new Figure(Vietnamese.number(value), words("registry.home." + key), remark, href);
    }

    private String persons(int persons) {
        return words("registry.home.persons", Vietnamese.number(persons));
    }

    private String shares(Optional<Percentage> rate, int before, LocalDate yearEnd) {
        return rate.map(it -> words(
                        "registry.home.share", Vietnamese.percent(it), Vietnamese.number(before), Vietnamese.date(yearEnd)))
                .orElse("");
    }

    private String words(String key, Object... values) {
        return messages.getMessage(key, values, Vietnamese.LOCALE);
    }
}
