package vn.chungtay.trainingworld.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.chungtay.shared.Sex;

/** Words from which names are made, by ethnic group, sex and generation. No name of a living person was copied. */
final class NameBook {

    private static final String EVERYBODY = "*";
    private static final int OLD_FASHIONED_FROM = 35;

    private final Map<String, List<String>> words = new HashMap<>();

    NameBook() {
        for (var row : Table.read("names.csv")) {
            words.put(row.get("ethnicity") + row.get("part"), List.of(row.get("words").split(" ")));
        }
    }

    String surname(Chance chance, String ethnicity) {
        return chance.pick(of(ethnicity, "surname"));
    }

    String middle(Chance chance, String ethnicity, Sex sex, int age) {
        var generation = age >= OLD_FASHIONED_FROM ? "_old" : "_young";
        return chance.pick(of(ethnicity, "middle" + suffix(sex) + generation));
    }

    String given(Chance chance, String ethnicity, Sex sex) {
        return chance.pick(of(ethnicity, "given" + suffix(sex)));
    }

    /** Somebody who works for the commune. */
    String official(Chance chance) {
        var sex = chance.percent(50) ? Sex.FEMALE : Sex.MALE;
        var ethnicity = chance.pick(List.of(Ethnicity.values())).code();
        return surname(chance, ethnicity) + " " + middle(chance, ethnicity, sex, OLD_FASHIONED_FROM) + " "
                + given(chance, ethnicity, sex);
    }

    private List<String> of(String ethnicity, String part) {
        var own = words.get(ethnicity + part);
        if (own != null) return own;
        var shared = words.get(EVERYBODY + part);
        if (shared == null) throw new IllegalArgumentException("no " + part + " for ethnic group " + ethnicity);
        return shared;
    }

    private static String suffix(Sex sex) {
        return sex == Sex.FEMALE ? "_female" : "_male";
    }
}
