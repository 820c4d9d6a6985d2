package vn.chungtay.programme;

import java.util.regex.Pattern;

/**
 * The official code of a component project or sub-project: {@code DA4} or {@code DA4-TDA3}. It is the identity; the
 * numbers that a plan prints before its headings (3.2, b) are labels of that plan (BUD-26).
 */
public record ComponentCode(String value) implements Comparable<ComponentCode> {

    private static final Pattern FORM = Pattern.compile("[A-Z]{1,6}[0-9]{1,2}(-[A-Z]{1,6}[0-9]{1,2})?");

    public ComponentCode {
        if (!isCode(value)) throw new IllegalArgumentException("no code of a component: " + value);
    }

    /** Whether these words have the form of a code, though there may be no such component. */
    public static boolean isCode(String words) {
        return FORM.matcher(words).matches();
    }

    public boolean isProject() {
        return value.indexOf('-') < 0;
    }

    /** The component project to which a sub-project belongs; a project is its own. */
    public ComponentCode project() {
        return isProject() ? this : new ComponentCode(value.substring(0, value.indexOf('-')));
    }

    /** As official papers count it: "Dự án 4", and below it "Tiểu dự án 3"; the code itself where it is not so made. */
    public String label() {
        var last = value.substring(value.indexOf('-') + 1);
        return last.replaceFirst("^TDA(?=\\d)", "Tiểu dự án ").replaceFirst("^DA(?=\\d)", "Dự án ");
    }

    @Override
    public int compareTo(ComponentCode other) {
        return value.compareTo(other.value);
    }
}
