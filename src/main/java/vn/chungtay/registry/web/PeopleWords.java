package vn.chungtay.registry.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.chungtay.platform.Vietnamese;
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

    private final MessageSource messages;
    private final FindHousehold findHousehold;

    PeopleWords(MessageSource messages, FindHousehold findHousehold) {
        this.messages = messages;
        this.findHousehold = findHousehold;
    }

    String text(String key, Object... values) {
        return messages.getMessage(key, values, Vietnamese.LOCALE);
    }

    List<String> of(PeopleQuestion asked, LocalDate day) {
        var said = new ArrayList<>(asked.conditions().stream().map(it -> of(it, day)).toList());
        if (said.isEmpty()) said.add(text(asked.ofHouseholds() ? "registry.people.all_households" : "registry.people.all"));
        return said;
    }

    private String of(Condition condition, LocalDate day) {
        return switch (condition) {
            case Trait it -> text("registry.people.trait." + it);
            case OfClass it -> it.classes().stream()
                    .sorted()
                    .map(one -> text("registry.people.class." + one))
                    .collect(Collectors.joining(", "));
            case OfSex it -> text("registry.sex." + it.sex());
            case AtLeast it -> text("registry.people.at_least", it.years());
            case Under it -> text("registry.people.under", it.years());
            case OfGroup it -> text("registry.people.group", group(it.ethnicity()));
            case InJob it -> text("registry.job." + it.job());
            case CardEndsWithin it -> text(
                    "registry.people.cards", it.days(), Vietnamese.date(day), Vietnamese.date(day.plusDays(it.days())));
            case AnyOf it -> it.conditions().stream().map(one -> of(one, day))
                    .collect(Collectors.joining(" " + text("registry.people.or") + " "));
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
