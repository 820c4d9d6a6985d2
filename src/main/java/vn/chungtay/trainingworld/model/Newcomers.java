package vn.chungtay.trainingworld.model;

import java.time.LocalDate;
import java.util.List;
import vn.chungtay.registry.MemberRow;
import vn.chungtay.registry.PersonDetails;
import vn.chungtay.registry.Relation;
import vn.chungtay.shared.BirthDate;
import vn.chungtay.shared.Sex;

/** People who come into families after 2023: children who are born, and women who marry into them. */
final class Newcomers {

    private final NameBook names;
    private final IdNumbers ofHere;
    private final IdNumbers ofElsewhere;

    Newcomers(NameBook names, IdNumbers ofHere, IdNumbers ofElsewhere) {
        this.names = names;
        this.ofHere = ofHere;
        this.ofElsewhere = ofElsewhere;
    }

    /** A child is called and counted like the children who are there, or else like the head. */
    PersonDetails child(Family family, LocalDate born) {
        var like = family.row().members().stream()
                .filter(it -> it.relation() == Relation.CHILD || it.relation() == Relation.GRANDCHILD)
                .findFirst()
                .orElseGet(family::head);
        var chance = family.chance();
        var sex = chance.perMille(522) ? Sex.MALE : Sex.FEMALE;
        var day = BirthDate.onDay(born);
        var number = chance.percent(85) ? ofHere.next(day, sex) : null;
        return new PersonDetails(name(chance, surname(like), like.details().ethnicity(), sex), day, sex, like.details().ethnicity(), number);
    }

    PersonDetails bride(Family family, MemberRow groom) {
        var chance = family.chance();
        int year = groom.details().born().date().getYear() + chance.between(0, 3);
        var born = BirthDate.onDay(LocalDate.ofYearDay(year, chance.between(1, 365)));
        var ethnicity = chance.percent(80) ? groom.details().ethnicity() : chance.pick(List.of(Ethnicity.values())).code();
        var name = name(chance, names.surname(chance, ethnicity), ethnicity, Sex.FEMALE);
        return new PersonDetails(name, born, Sex.FEMALE, ethnicity, ofElsewhere.next(born, Sex.FEMALE));
    }

    private String name(Chance chance, String surname, String ethnicity, Sex sex) {
        return surname + " " + names.middle(chance, ethnicity, sex, 0) + " " + names.given(chance, ethnicity, sex);
    }

    private static String surname(MemberRow it) {
        return it.details().name().split(" ", 2)[0];
    }
}
