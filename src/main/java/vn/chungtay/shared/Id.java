package vn.chungtay.shared;

import java.util.UUID;

/** The identity of a thing that lives. Implementations are records over one UUID made by the application. */
public interface Id {

    UUID value();

    /**
     * A new identity that nobody can guess and that comes after those of earlier milliseconds: households that a commune
     * brings in together lie together in every index, so that a decision on them touches few pages of it.
     */
    static UUID newUuid() {
        return TimeOrdered.UUIDS.generate();
    }
}
