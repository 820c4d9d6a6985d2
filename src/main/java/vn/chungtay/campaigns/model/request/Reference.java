package vn.chungtay.campaigns.model.request;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody asks after their request by. 80 random bits: whoever guesses a million a second for a thousand years finds
 * none of a million requests.
 *
 * @param code 16 letters and digits, without I, L, O and U, which are misread (Crockford's base 32)
 */
public record Reference(String code) {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern FORM = Pattern.compile("[0-9A-HJKMNP-TV-Z]{16}");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final int LONGEST_TYPED = 60;

    public Reference {
        if (!FORM.matcher(code).matches()) throw new IllegalArgumentException("no reference");
    }

    public static Reference next() {
        var code = new StringBuilder(LENGTH);
        RANDOM.ints(LENGTH, 0, LETTERS.length()).forEach(it -> code.append(LETTERS.charAt(it)));
        return new Reference(code.toString());
    }

    /** As somebody types it from paper: small letters, blanks, dashes, O for 0, I and L for 1. Empty if it is none. */
    public static Optional<Reference> read(String typed) {
        if (typed.length() > LONGEST_TYPED) return Optional.empty();
        var code = typed.replaceAll("[\\s–-]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return FORM.matcher(code).matches() ? Optional.of(new Reference(code)) : Optional.empty();
    }

    /** "7K2M-9QXA-…", as it is printed and read out. */
    public String grouped() {
        var grouped = new StringBuilder(code);
        for (int at = LENGTH - GROUP; at > 0; at -= GROUP) grouped.insert(at, '-');
        return grouped.toString();
    }

    @Override
    public String toString() {
        return grouped();
    }
}
