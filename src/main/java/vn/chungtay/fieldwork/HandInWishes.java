package vn.chungtay.fieldwork;

import vn.chungtay.shared.Id;

/**
 * Wishes to hand sheets in that came from devices and could not be heeded yet. Whoever sends people out says here what makes
 * them void.
 */
public interface HandInWishes {

    /**
     * The sheet was given back to be filled in again: what came from devices until now does not hand it in any more. In the
     * transaction that gives it back, by whoever has the right to.
     *
     * @param owner {@link FieldVisits#owner()}
     */
    void givenBack(String owner, Id subject);
}
