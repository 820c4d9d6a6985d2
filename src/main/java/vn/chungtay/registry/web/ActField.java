package vn.chungtay.registry.web;

import java.util.Locale;

/** A field of a form about a household, and how it is drawn. */
enum ActField {
    ON("date"),
    NAME("text"),
    BORN("text"),
    SEX("sex"),
    ETHNICITY("ethnicity"),
    NUMBER("text"),
    RELATION("relation"),
    WHO("loose"),
    PERSON("person"),
    NEW_HEAD("person"),
    PEOPLE("people"),
    OTHER("text"),
    VILLAGE("village"),
    ADDRESS("text");

    private final String drawn;

    ActField(String drawn) {
        this.drawn = drawn;
    }

    /** Name in the form and end of the message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String drawn() {
        return drawn;
    }
}
