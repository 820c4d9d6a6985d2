package vn.chungtay.fieldwork.model;

/** What came of a piece of a picture. */
public sealed interface PictureAnswer {

    /**
     * It is kept.
     *
     * @param offset bytes of the picture that are here now; all of them when it has arrived
     */
    record Kept(int offset) implements PictureAnswer {}

    /**
     * It does not go on where the others end.
     *
     * @param offset bytes that are here
     */
    record OtherOffset(int offset) implements PictureAnswer {}

    record Refused(PictureRefusal because) implements PictureAnswer {}
}
