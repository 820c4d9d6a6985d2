package vn.chungtay.fieldwork.model;

import java.util.Locale;

/** Why a picture cannot be kept. */
public enum PictureRefusal {
    /** What was announced about it cannot be. */
    MALFORMED,
    /** More bytes than a picture may have. */
    TOO_LARGE,
    /** More bytes than a piece may have, or than were announced. */
    PIECE_TOO_LARGE,
    /** Neither JPEG, PNG nor WebP. */
    NOT_A_PICTURE,
    /** The identity belongs to a picture about which something else was announced. */
    OTHER_PICTURE,
    /** All bytes are there and are not those that were announced; they were given up, and it may be sent anew. */
    DIGEST_DIFFERS,
    /** There are as many pictures about it as there may be. */
    TOO_MANY,
    /** In a file: the household is not known, or not where whoever took the file in may look. */
    NO_SUBJECT,
    /** In a file: whoever took it in may not fill in sheets there. */
    NO_RIGHT;

    /** For devices. */
    public String code() {
        return "picture_" + name().toLowerCase(Locale.ROOT);
    }
}
