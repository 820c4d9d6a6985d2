package vn.chungtay.figures.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import vn.chungtay.figures.FiguresAction;
import vn.chungtay.figures.usecase.ShowPovertyTable;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.web.HomePanel;
import vn.chungtay.registry.RegistryAction;
import vn.chungtay.shared.Percentage;

/** The figures of one's own area today, and what has changed since the last year ended. */
@Component
class HomeFigures implements HomePanel {

    private final ShowPovertyTable tables;
    private final Geography geography;
    private final Access access;
    private final MessageSource messages;
    private final Clock clock;

    HomeFigures(ShowPovertyTable tables, Geography geography, Access access, MessageSource messages, Clock clock) {
        this.tables = tables;
        this.geography = geography;
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
        var today = LocalDate.now(clock);
        return access.home()
                .filter(it -> access.may(FiguresAction.VIEW, it))
                .flatMap(it -> geography.unit(it, today))
                .map(it -> of(it, today));
    }

    private Glance of(Unit unit, LocalDate today) {
        var yearEnd = LocalDate.of(today.getYear() - 1, 12, 31);
        var now = tables.totalOn(unit.id(), today, today);
        var before = tables.totalOn(unit.id(), yearEnd, today);
        return new Glance(
                heading(unit, today),
                List.of(
                        figure(unit, now.households(), "households", persons(now.persons()), ""),
                        figure(unit, now.poor(), "poor", shares(now.poorRate(), before.poor(), yearEnd), "POOR"),
                        figure(unit, now.nearPoor(), "near_poor",
                                shares(now.nearPoorRate(), before.nearPoor(), yearEnd), "NEAR_POOR")));
    }

    private String heading(Unit unit, LocalDate today) {
        var kind = StringUtils.capitalize(words("geography.kind." + unit.kind()));
        return words("figures.home.heading", kind, unit.name(), Vietnamese.date(today));
    }

    private Figure figure(Unit unit, int value, String key, String remark, String povertyClass) {
        var rows = "/poverty/households?unit=" + unit.id().value() + "&asOf=" + unit.asOf() + "&class=" + povertyClass;
        var href = access.may(RegistryAction.VIEW, unit.id()) ? rows : "/poverty";
        return new Figure(Vietnamese.number(value), words("figures.home." + key), remark, href);
    }

    private String persons(int persons) {
        return words("figures.home.persons", Vietnamese.number(persons));
    }

    private String shares(Optional<Percentage> rate, int before, LocalDate yearEnd) {
        return rate.map(it -> words(
                        "figures.home.share", Vietnamese.percent(it), Vietnamese.number(before), Vietnamese.date(yearEnd)))
                .orElse("");
    }

    private String words(String key, Object... values) {
        return messages.getMessage(key, values, Vietnamese.LOCALE);
    }
}
