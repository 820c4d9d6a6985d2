package vn.chungtay.survey.web;

import java.util.List;

/**
 * One section of a sheet, ready to be drawn by {@code survey/sheet :: section}.
 *
 * @param address of the page; sections are chosen by its parameter {@code section}
 * @param source what is known of where the questions come from
 * @param tabs every section of the questionnaire
 * @param groups one for a section of the household, else one for each member
 * @param mayAdd whether somebody can be added here
 */
public record SectionPage(
        String address,
        String code,
        String title,
        String help,
        String source,
        List<Tab> tabs,
        List<Group> groups,
        boolean mayAdd) {

    /** @param open answers that are missing or wrong */
    public record Tab(String code, String title, boolean current, int open) {}

    /** @param legend the member's name; empty for the household */
    public record Group(String id, String legend, List<Field> fields) {}

    /**
     * @param name in the form, and anchor
     * @param drawn how it is drawn, see the fragment
     * @param value as typed, for texts and numbers; for evidence empty if none was taken
     * @param before last year's answer in words; empty if it is not shown
     * @param picture its address, for evidence; empty if there is none or it has not arrived
     * @param hint that it is only for some, because what it depends on is not answered
     * @param errors what is wrong
     * @param cautions what to look at again
     */
    public record Field(
            String name,
            Shown shown,
            String drawn,
            String value,
            List<Option> options,
            String before,
            String picture,
            boolean hint,
            List<String> errors,
            List<String> cautions) {

        public boolean isFaulty() {
            return !errors.isEmpty();
        }
    }

    /** What stands at a question whatever was answered. */
    public record Shown(String label, String help, String unit, boolean required) {}

    public record Option(String value, String label, boolean chosen) {}

    /** Every error of the section, to lead to its field. */
    public List<Fault> faults() {
        return groups.stream()
                .flatMap(group -> group.fields().stream().flatMap(field -> field.errors().stream()
                        .map(it -> new Fault(field.name(), group.legend(), field.shown().label(), it))))
                .toList();
    }

    public record Fault(String name, String whose, String label, String message) {}
}
