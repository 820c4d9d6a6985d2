package vn.chungtay.survey;

import java.util.regex.Pattern;

/**
 * Whom a block of answers is about: an identity that the caller or the device gave, fixed at the start.
 *
 * @param value letters, digits and hyphens, at most 40
 */
public record MemberId(String value) {

    private static final Pattern WRITTEN = Pattern.compile("[A-Za-z0-9-]{1,40}");

    public MemberId {
        if (!isWellFormed(value)) throw new IllegalArgumentException("no identity of a member: " + value);
    }

    public static boolean isWellFormed(String value) {
        return WRITTEN.matcher(value).matches();
    }
}
