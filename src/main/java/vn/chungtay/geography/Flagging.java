package vn.chungtay.geography;

import vn.chungtay.shared.DateRange;

/**
 * What a unit counts as, for some days.
 *
 * @param basis the document that says so
 * @param verified somebody compared it with the document
 */
public record Flagging(UnitId unit, AreaFlag flag, DateRange days, String basis, boolean verified) {

    public Flagging {
        basis = basis.strip();
        if (basis.isEmpty()) throw new IllegalArgumentException("a flag needs a document");
    }
}
