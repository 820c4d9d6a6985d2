package vn.chungtay.trainingworld.model;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.chungtay.registry.PersonDetails;
import vn.chungtay.registry.PersonId;
import vn.chungtay.registry.PersonProfile.Disability;
import vn.chungtay.shared.BirthDate;
import vn.chungtay.shared.Sex;
import vn.chungtay.trainingworld.model.Relative.Line;

/** Gives the people of a family their names, birth dates and numbers. Blood relations share a surname. */
final class Christening {

    private static final int YEAR = 2023;
    private static final int OLD_PAPERS_FROM = 62;

    private final NameBook names;
    private final IdNumbers numbers;

    Christening(NameBook names, IdNumbers numbers) {
        this.names = names;
        this.numbers = numbers;
    }

    List<Villager> christen(Chance chance, List<Relative> family, Ethnicity ethnicity) {
        var groups = groups(chance, ethnicity);
        Map<Line, String> surnames = new EnumMap<>(Line.class);
        Set<String> given = new HashSet<>();
        groups.forEach((line, group) -> surnames.put(line, names.surname(chance, group)));
        return family.stream()
                .map(it -> villager(chance, it, groups.get(it.line()), surnames.get(it.line()), given))
                .toList();
    }

    /** Most marry within their group; children count to the group of the father. */
    private static Map<Line, String> groups(Chance chance, Ethnicity ethnicity) {
        var groups = new EnumMap<Line, String>(Line.class);
        for (var line : Line.values()) {
            boolean same = line == Line.OF_HUSBAND || chance.percent(86);
            groups.put(line, same ? ethnicity.code() : chance.pick(List.of(Ethnicity.values())).code());
        }
        return groups;
    }

    private Villager villager(Chance chance, Relative it, String ethnicity, String surname, Set<String> taken) {
        var born = born(chance, it.age());
        var name = surname + " " + names.middle(chance, ethnicity, it.sex(), it.age()) + " "
                + given(chance, ethnicity, it.sex(), taken);
        var number = hasNumber(chance, it.age()) ? numbers.next(born, it.sex()) : null;
        var details = new PersonDetails(name, born, it.sex(), ethnicity, number);
        return new Villager(new PersonId(chance.uuid()), details, it.relation(), it.age(), disability(chance, it.age()));
    }

    /** Nobody in a family is called like another. */
    private String given(Chance chance, String ethnicity, Sex sex, Set<String> taken) {
        while (true) {
            var name = names.given(chance, ethnicity, sex);
            if (taken.add(name)) return name;
        }
    }

    private static BirthDate born(Chance chance, int age) {
        int year = YEAR - age;
        int percent = chance.below(100);
        if (age >= OLD_PAPERS_FROM && percent < 30) return BirthDate.inYear(year);
        if (age >= OLD_PAPERS_FROM && percent < 36) return BirthDate.inMonth(year, chance.between(1, 12));
        return BirthDate.onDay(LocalDate.ofYearDay(year, chance.between(1, 365)));
    }

    /** Some of the old never got a card, and some of the small are not entered yet. */
    private static boolean hasNumber(Chance chance, int age) {
        if (age >= 70) return chance.percent(90);
        if (age < 6) return chance.percent(92);
        return chance.percent(99);
    }

    private static Disability disability(Chance chance, int age) {
        if (!chance.perMille(age >= 60 ? 80 : 18)) return Disability.NONE;
        return chance.pick(List.of(Disability.LIGHT, Disability.SEVERE, Disability.SEVERE, Disability.VERY_SEVERE));
    }
}
