package vn.chungtay.figures.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chungtay.figures.model.Group;
import vn.chungtay.figures.model.HouseholdFilter.Part;
import vn.chungtay.figures.usecase.CountEthnicGroups;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.web.Words;
import vn.chungtay.standards.Indicators;

/** Says in words which households a list holds. */
@Component
class ListWords {

    private final Words words;
    private final Indicators indicators;
    private final CountEthnicGroups groups;

    ListWords(Words words, Indicators indicators, CountEthnicGroups groups) {
        this.words = words;
        this.indicators = indicators;
        this.groups = groups;
    }

    List<String> of(ListQuestion asked, LocalDate day) {
        var said = new ArrayList<String>();
        if (asked.since() != null) said.add(changed(asked, asked.since(), day));
        else if (asked.povertyClass() != null) said.add(words.text("figures.class." + asked.povertyClass()));
        if (Boolean.TRUE.equals(asked.minority())) said.add(words.text("figures.group.MINORITY"));
        if (asked.hardship() != null) said.add(words.text("figures.group.HARDSHIP"));
        if (asked.area() != null) said.add(words.text("geography.flag." + asked.area()));
        if (asked.ethnicity() != null) said.add(words.text("figures.list.group", groups.name(asked.ethnicity())));
        if (asked.cause() != null) said.add(words.text("figures.cause." + asked.cause()));
        if (Boolean.TRUE.equals(asked.uncaused())) said.add(words.text("figures.list.uncaused"));
        if (asked.indicator() != null) said.add(lacking(asked.indicator(), day));
        if (asked.need() != null) said.add(words.text("figures.list.need", words.text("registry.need." + asked.need())));
        if (asked.part() == Part.REMAINDER) said.add(words.text("figures.remainder"));
        if (asked.boundaries() != null && !asked.boundaries().equals(day)) {
            said.add(words.text("figures.list.boundaries", Vietnamese.date(asked.boundaries())));
        }
        return said;
    }

    private String changed(ListQuestion asked, LocalDate since, LocalDate day) {
        if (asked.relapse() != null) {
            return words.text(
                    "figures.list.since",
                    words.text("figures.relapse." + asked.relapse()), Vietnamese.date(since), Vietnamese.date(day));
        }
        var from = asked.povertyClass() == null ? ListClass.BOTH : asked.povertyClass();
        var what = asked.movement() == null
                ? words.text("figures.change.left." + from.measure())
                : words.text("figures.class." + from.moving()) + ": " + words.text("figures.movement." + asked.movement());
        var said = words.text("figures.list.since", what, Vietnamese.date(since), Vietnamese.date(day));
        return asked.group() == null || asked.group() == Group.ALL
                ? said
                : said + ", " + words.text("figures.group." + asked.group());
    }

    private String lacking(int number, LocalDate day) {
        return indicators.indicatorsOn(day).stream()
                .filter(it -> it.number() == number)
                .findFirst()
                .map(it -> words.text("figures.list.lacking", words.text(it.shortNameKey())))
                .orElse("");
    }
}
