package vn.chungtay.plancheck.model;

import java.util.stream.Stream;

/** Slips of the hand: one digit changed, two swapped, one left out or doubled, the comma moved. */
final class Slip {

    private Slip() {}

    static boolean between(String printed, String meant) {
        var one = digits(printed);
        var two = digits(meant);
        if (one.equals(two)) return true;
        if (one.length() == two.length()) return changedOrSwapped(one, two);
        var longer = one.length() > two.length() ? one : two;
        var shorter = longer.equals(one) ? two : one;
        return longer.length() - shorter.length() == 1 && oneLeftOut(longer, shorter);
    }

    /** A slip in one of its figures makes a relation fail: with the figure that was meant it holds. */
    static boolean explains(Relation relation) {
        return Stream.concat(Stream.of(relation.result()), relation.parts().stream()).anyMatch(figure -> relation.implied(figure, Quantity::interval)
                .filter(interval -> interval.low().signum() > 0)
                .filter(interval -> between(figure.printed(), figure.print(interval.middle())))
                .isPresent());
    }

    /** Officials write "07 mô hình"; the zero before a whole number says nothing. */
    private static String digits(String text) {
        return text.strip().replaceFirst("^0+(?=\\d)", "").replaceAll("\\D", "");
    }

    private static boolean changedOrSwapped(String one, String two) {
        var first = -1;
        var last = -1;
        var different = 0;
        for (var at = 0; at < one.length(); at++) {
            if (one.charAt(at) == two.charAt(at)) continue;
            if (first < 0) first = at;
            last = at;
            different++;
        }
        return different == 1
                || different == 2 && one.charAt(first) == two.charAt(last) && one.charAt(last) == two.charAt(first);
    }

    private static boolean oneLeftOut(String longer, String shorter) {
        for (var at = 0; at < longer.length(); at++)
            if ((longer.substring(0, at) + longer.substring(at + 1)).equals(shorter)) return true;
        return false;
    }
}
