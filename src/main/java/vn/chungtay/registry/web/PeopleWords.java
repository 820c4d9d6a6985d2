package vn.chungtay.registry.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.web.Words;
import vn.chungtay.registry.model.Condition.AnyOf;
import vn.chungtay.registry.model.Condition.AtLeast;
import vn.chungtay.registry.model.Condition.CardEndsWithin;
import vn.chungtay.registry.model.Condition.InJob;
import vn.chungtay.registry.model.Condition.OfClass;
import vn.chungtay.registry.model.Condition.OfGroup;
import vn.chungtay.registry.model.Condition.OfSex;
import vn.chungtay.registry.model.Condition.Trait;
import vn.chungtay.registry.model.Condition.Under;
import vn.chungtay.registry.model.Condition;
import vn.chungtay.registry.model.PersonLine;
import vn.chungtay.registry.store.EthnicGroups;
import vn.chungtay.registry.usecase.FindHousehold;

/** Says in words whom a list of people holds, so that nobody has to guess what a target group was taken to mean. */
@Component
class PeopleWords {

    private final Words words;
    private final FindHousehold findHousehold;

    PeopleWords(Words words, FindHousehold findHousehold) {
        this.words = words;
        this.findHousehold = findHousehold;
    }

    List<String> of(PeopleQuestion asked, LocalDate day) {
        var said = new ArrayList<>(asked.conditions().stream().map(it -> of(it, day)).toList());
        if (said.isEmpty()) said.add(words.text(asked.ofHouseholds() ? "registry.people.all_households" : "registry.people.all"));
        return said;
    }

    private String of(Condition condition, LocalDate day) {
        return switch (condition) {
            case Trait it -> words.text("registry.people.trait." + it);
            case OfClass it -> it.classes().stream()
                    .sorted()
                    .map(one -> words.text("registry.people.class." + one))
                    .collect(Collectors.joining(", "));
            case OfSex it -> words.text("registry.sex." + it.sex());
            case AtLeast it -> words.text("registry.people.at_least", it.years());
            case Under it -> words.text("registry.people.under", it.years());
            case OfGroup it -> words.text("registry.people.group", group(it.ethnicity()));
            case InJob it -> words.text("registry.job." + it.job());
            case CardEndsWithin it -> words.text(
                    "registry.people.cards", it.days(), Vietnamese.date(day), Vietnamese.date(day.plusDays(it.days())));
            case AnyOf it -> it.conditions().stream().map(one -> of(one, day))
                    .collect(Collectors.joining(" " + words.text("registry.people.or") + " "));
        };
    }

    /** The ethnic groups to choose from. */
    List<EthnicGroups.Group> groups() {
        return findHousehold.ethnicGroups();
    }

    private String group(String code) {
        return groups().stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .map(EthnicGroups.Group::name)
                .orElse(code);
    }

    /** The class by decision, or newly escaped, which says more. */
    static String badge(PersonLine line) {
        return line.newlyEscaped() ? "NEWLY_ESCAPED" : line.povertyClass();
    }
}
