package vn.chungtay.identity.model;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.chungtay.platform.Vietnamese;

/** What a password must be: long, and not what everybody tries first. No letter or digit is forced upon anybody. */
public final class PasswordRules {

    public static final int SHORTEST = 10;
    public static final int LONGEST = 200;

    private static final Set<String> COMMON = Set.of(
            "1234567890", "0123456789", "0987654321", "9876543210", "12345678910", "123456789a", "a123456789",
            "1111111111", "0000000000", "1122334455", "1231231234", "123123123123", "qwertyuiop", "1q2w3e4r5t",
            "1qaz2wsx3edc", "q1w2e3r4t5", "password12", "password123", "password1234", "passwordpassword",
            "matkhau123", "matkhau1234", "matkhau12345", "matkhaumoi", "matkhaucuatoi", "abcdefghij", "abcd123456",
            "abc1234567", "abcabcabc1", "iloveyou12", "anhyeuem123", "emyeuanh123", "anhyeuem12", "khongbiet1",
            "khongcopass", "vietnam123", "vietnam1234", "vietnam2025", "vietnam2026", "hanoi12345", "chungtay123",
            "chungtay2026", "giamngheo123", "giamngheo2026", "administrator", "quantri123", "admin12345",
            "admin123456", "adminadmin", "letmein123", "welcome123", "welcome1234", "qwerty1234", "qwerty12345",
            "asdfghjkl1", "zxcvbnm123", "mothaibabon", "conmeocon1");

    private PasswordRules() {}

    /** Why the password is not accepted; empty if it is. */
    public static Optional<Refusal> check(String password, String userName) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) return Optional.of(Refusal.TOO_SHORT);
        if (length > LONGEST) return Optional.of(Refusal.TOO_LONG);
        var plain = Vietnamese.fold(password).replace(" ", "").toLowerCase(Locale.ROOT);
        if (plain.contains(userName) || userName.contains(plain)) return Optional.of(Refusal.HOLDS_USER_NAME);
        if (COMMON.contains(plain) || plain.chars().distinct().count() < 4) return Optional.of(Refusal.TOO_COMMON);
        return Optional.empty();
    }

    /** Why a password is not accepted. */
    public enum Refusal {
        TOO_SHORT,
        TOO_LONG,
        HOLDS_USER_NAME,
        TOO_COMMON,
        /** The present password was not given rightly. */
        PRESENT_WRONG
    }
}
