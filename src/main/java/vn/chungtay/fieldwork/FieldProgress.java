package vn.chungtay.fieldwork;

import vn.chungtay.geography.UnitId;

/**
 * How far the visits of a village are.
 *
 * @param campaign what for, as people call it
 * @param address of the list of its households in this program, beginning with a slash
 * @param listed households to be visited
 * @param begun those with a sheet, whatever became of it
 * @param handedIn those whose sheet waits to be taken in
 * @param done those whose sheet was taken in
 */
public record FieldProgress(
        UnitId village, String name, String campaign, String address, int listed, int begun, int handedIn, int done) {

    /** Sheets that are still filled in. */
    public int open() {
        return begun - handedIn - done;
    }

    /** Whole percent of the list that was handed in or taken in, rounded down; 0 for an empty list. */
    public int share() {
        return listed == 0 ? 0 : (handedIn + done) * 100 / listed;
    }
}
