package vn.chungtay.registry.web;

import static vn.chungtay.registry.web.ActField.ADDRESS;
import static vn.chungtay.registry.web.ActField.BORN;
import static vn.chungtay.registry.web.ActField.ETHNICITY;
import static vn.chungtay.registry.web.ActField.NAME;
import static vn.chungtay.registry.web.ActField.NEW_HEAD;
import static vn.chungtay.registry.web.ActField.NUMBER;
import static vn.chungtay.registry.web.ActField.ON;
import static vn.chungtay.registry.web.ActField.OTHER;
import static vn.chungtay.registry.web.ActField.PEOPLE;
import static vn.chungtay.registry.web.ActField.PERSON;
import static vn.chungtay.registry.web.ActField.RELATION;
import static vn.chungtay.registry.web.ActField.SEX;
import static vn.chungtay.registry.web.ActField.VILLAGE;
import static vn.chungtay.registry.web.ActField.WHO;

import java.util.Arrays;
import java.util.List;
import vn.chungtay.platform.NotFound;

/** The forms by which something that happened to a household is told, each with its fields in order. */
enum ActKind {
    JOIN("joining", NAME, BORN, SEX, ETHNICITY, NUMBER, RELATION, ON),
    ADMIT("admission", WHO, NUMBER, BORN, RELATION, ON),
    LEAVE("leaving", PERSON, NEW_HEAD, ON),
    DIE("death", PERSON, NEW_HEAD, ON),
    CHANGE_HEAD("head", NEW_HEAD, ON),
    SPLIT("split", PEOPLE, PERSON, NEW_HEAD, ON),
    MERGE("merger", OTHER, ON),
    MOVE("move", VILLAGE, ADDRESS, ON),
    MOVE_OUT("departure", ON),
    MOVE_IN("arrival", VILLAGE, ADDRESS, ON),
    DISSOLVE("dissolution", ON);

    private final String path;
    private final List<ActField> fields;

    ActKind(String path, ActField... fields) {
        this.path = path;
        this.fields = List.of(fields);
    }

    /** Whether it is told of people of the household and not of the household as a whole. */
    public boolean ofPeople() {
        return switch (this) {
            case JOIN, ADMIT, LEAVE, DIE, CHANGE_HEAD -> true;
            case SPLIT, MERGE, MOVE, MOVE_OUT, MOVE_IN, DISSOLVE -> false;
        };
    }

    public String path() {
        return path;
    }

    public List<ActField> fields() {
        return fields;
    }

    static ActKind ofPath(String path) {
        return Arrays.stream(values())
                .filter(it -> it.path.equals(path))
                .findFirst()
                .orElseThrow(() -> new NotFound("act " + path));
    }
}
