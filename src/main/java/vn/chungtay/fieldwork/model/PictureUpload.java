package vn.chungtay.fieldwork.model;

import java.util.regex.Pattern;
import vn.chungtay.survey.SheetId;

/**
 * What a device announces about a picture with each of its pieces.
 *
 * @param sheet as the device calls it
 * @param question code of the question that it answers
 * @param bytes of the whole picture, 1 to {@link #MOST_BYTES}
 * @param digest SHA-256 of the whole picture, in lower-case hex
 */
public record PictureUpload(PictureId id, Visited about, SheetId sheet, String question, int bytes, String digest) {

    public static final int MOST_BYTES = 1_000_000;

    public static final int LARGEST_PIECE = 64 * 1024;

    /** Of one household; a visit takes two or three. */
    public static final int MOST_OF_ONE = 40;

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern QUESTION = Pattern.compile("[a-z][a-z0-9_]{0,79}");

    /** Whether digest and question can be ones at all. */
    public boolean isWellFormed() {
        return bytes > 0 && DIGEST.matcher(digest).matches() && QUESTION.matcher(question).matches();
    }
}
