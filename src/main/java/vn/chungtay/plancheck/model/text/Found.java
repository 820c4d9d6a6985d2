package vn.chungtay.plancheck.model.text;

import java.util.List;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Gravity;
import vn.chungtay.plancheck.Place;
import vn.chungtay.plancheck.Said;

/** Short ways to say a finding of one gravity. */
final class Found {

    private Found() {}

    static Finding error(FindingKind kind, Place place, String printed, String expected, Said reason, List<Place> related) {
        return new Finding(Gravity.ERROR, kind, place, printed, expected, reason, related);
    }

    static Finding gap(FindingKind kind, Place place, String printed, String expected, Said reason, List<Place> related) {
        return new Finding(Gravity.CONTRADICTION, kind, place, printed, expected, reason, related);
    }

    static Finding wording(FindingKind kind, Place place, String printed, String expected, Said reason, List<Place> related) {
        return new Finding(Gravity.WORDING, kind, place, printed, expected, reason, related);
    }

    /** All places but the first, which is where the finding itself stands. */
    static List<Place> rest(List<Place> places) {
        return places.subList(1, places.size());
    }
}
