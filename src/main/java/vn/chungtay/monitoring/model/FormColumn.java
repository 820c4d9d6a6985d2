package vn.chungtay.monitoring.model;

import java.util.List;

/**
 * A column of a layout as it is printed.
 *
 * @param no the number printed under the head, empty if there is none
 * @param groups the heads above this one, the upper first
 */
public record FormColumn(String no, String label, List<String> groups, Source source) {

    public FormColumn {
        groups = List.copyOf(groups);
    }

    /** Where the value of a column comes from. */
    public sealed interface Source {

        /**
         * A count. {@code {class}} in the measure is the class of the line.
         *
         * @param part households or persons, whatever the line says; BY_LINE is what the line says
         */
        record Counted(String measure, Which part) implements Source {}

        /** 100 times one column by another, two decimals, half up (REV-14). */
        record Rate(String part, String whole) implements Source {}

        /** As above, of two counts of households that have no columns of their own. */
        record Share(String measure, String whole) implements Source {}

        /** Something about a person, in a list of households and members. */
        record OfPerson(PersonField field) implements Source {}

        /** One column for each ethnic group that is there, of a measure with its code behind. */
        record EachGroup(String measure) implements Source {}

        /** Nothing that the register records: never zero. */
        record Missing() implements Source {}
    }

    /** What a list says of a person. */
    public enum PersonField {
        NUMBER,
        MEMBER,
        NAME,
        BORN_MALE,
        BORN_FEMALE,
        ETHNICITY,
        RELATION,
        /** New in the class, in it again, or in it since before the round. */
        HOW,
        MERIT,
        NO_LABOUR
    }

    /** Which number of a measure a column shows. */
    public enum Which {
        BY_LINE,
        HOUSEHOLDS,
        PERSONS
    }
}
