package vn.chungtay.trainingworld.model;

import static vn.chungtay.shared.Sex.FEMALE;
import static vn.chungtay.shared.Sex.MALE;
import static vn.chungtay.trainingworld.model.Relative.Line.IN_LAW;
import static vn.chungtay.trainingworld.model.Relative.Line.OF_HUSBAND;
import static vn.chungtay.trainingworld.model.Relative.Line.OF_MOTHER;
import static vn.chungtay.trainingworld.model.Relative.Line.OF_WIFE;

import java.util.ArrayList;
import java.util.List;
import vn.chungtay.registry.Relation;
import vn.chungtay.shared.Sex;

/** Makes families of the shapes that live in the northern uplands. A child is at least 17 years younger than a parent. */
final class Families {

    private static final int YOUNGEST_MOTHER = 18;
    private static final int LEAVES_HOME_FROM = 22;

    private final Chance chance;
    private final boolean large;

    private Families(Chance chance, boolean large) {
        this.chance = chance;
        this.large = large;
    }

    /** The head comes first. */
    static List<Relative> make(Chance chance, boolean large) {
        var families = new Families(chance, large);
        return switch (chance.weighted(60, 11, 10, 8, 5, 6)) {
            case 0 -> families.couple(chance.between(24, 42) + chance.below(22));
            case 1 -> families.withParents(chance.between(24, 44));
            case 2 -> families.withMarriedSon(chance.between(50, 72));
            case 3 -> families.oneParent(chance.between(28, 58));
            case 4 -> families.alone();
            default -> families.oldCouple(chance.between(62, 82));
        };
    }

    private List<Relative> couple(int age) {
        var family = marriage(age);
        addChildren(family, youngestParent(family), Relation.CHILD, OF_HUSBAND);
        return family;
    }

    private List<Relative> withParents(int age) {
        var family = couple(age);
        var ofHead = family.getFirst().line();
        int mother = age + chance.between(YOUNGEST_MOTHER + 1, 34);
        boolean motherAlive = mother < 96;
        if (motherAlive) family.add(new Relative(Relation.PARENT, FEMALE, mother, OF_MOTHER));
        if (chance.percent(50) && mother < 88) {
            family.add(new Relative(Relation.PARENT, MALE, mother + chance.between(0, 5), ofHead));
        }
        return family;
    }

    private List<Relative> withMarriedSon(int age) {
        var family = marriage(age);
        if (chance.percent(25)) family.removeLast();
        int youngest = youngestParent(family);
        int son = Math.max(20, youngest - chance.between(YOUNGEST_MOTHER + 2, 27));
        int wife = Math.max(19, son - chance.between(-1, 4));
        family.add(new Relative(Relation.CHILD, MALE, son, OF_HUSBAND));
        family.add(new Relative(Relation.CHILD_IN_LAW, FEMALE, wife, IN_LAW));
        addChildren(family, Math.min(son, wife), Relation.GRANDCHILD, OF_HUSBAND);
        return family;
    }

    private List<Relative> oneParent(int age) {
        var sex = chance.percent(78) ? FEMALE : MALE;
        var line = sex == MALE ? OF_HUSBAND : OF_WIFE;
        var family = new ArrayList<Relative>();
        family.add(new Relative(Relation.HEAD, sex, age, line));
        addChildren(family, age, Relation.CHILD, OF_HUSBAND);
        return family;
    }

    private List<Relative> alone() {
        int age = chance.percent(75) ? chance.between(60, 93) : chance.between(25, 59);
        var sex = chance.percent(65) ? FEMALE : MALE;
        return new ArrayList<>(
                List.of(new Relative(Relation.HEAD, sex, age, sex == MALE ? OF_HUSBAND : OF_WIFE)));
    }

    private List<Relative> oldCouple(int age) {
        var family = marriage(age);
        if (chance.percent(20)) {
            int grandchild = chance.between(3, 15);
            family.add(new Relative(Relation.GRANDCHILD, sex(), grandchild, OF_HUSBAND));
        }
        return family;
    }

    private ArrayList<Relative> marriage(int age) {
        boolean husbandLeads = chance.percent(84);
        int difference = chance.between(-2, 6);
        int spouse = Math.max(19, husbandLeads ? age - difference : age + difference);
        var head = husbandLeads ? MALE : FEMALE;
        var family = new ArrayList<Relative>();
        family.add(new Relative(Relation.HEAD, head, age, husbandLeads ? OF_HUSBAND : OF_WIFE));
        family.add(new Relative(
                Relation.SPOUSE, Relative.opposite(head), spouse, husbandLeads ? OF_WIFE : OF_HUSBAND));
        return family;
    }

    /** Spaces births over the mother's years; those who are grown up have mostly left. */
    private void addChildren(List<Relative> family, int parentAge, Relation relation, Relative.Line line) {
        int births = large ? 1 + chance.weighted(8, 28, 32, 20, 12) : chance.weighted(4, 22, 50, 18, 6);
        int atBirth = chance.between(YOUNGEST_MOTHER, 25);
        for (int birth = 0; birth < births; birth++) {
            int age = parentAge - atBirth;
            if (age < 0 || atBirth > 44) return;
            if (staysAtHome(age)) family.add(new Relative(relation, sex(), age, line));
            atBirth += chance.between(2, 6);
        }
    }

    private boolean staysAtHome(int age) {
        if (age < LEAVES_HOME_FROM) return true;
        return age <= 34 && chance.percent(42);
    }

    private static int youngestParent(List<Relative> family) {
        return family.stream()
                .filter(it -> it.relation() == Relation.HEAD || it.relation() == Relation.SPOUSE)
                .mapToInt(Relative::age)
                .min()
                .orElseThrow();
    }

    private Sex sex() {
        return chance.perMille(522) ? MALE : FEMALE;
    }
}
