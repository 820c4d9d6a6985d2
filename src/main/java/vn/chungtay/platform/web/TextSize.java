package vn.chungtay.platform.web;

import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How large a person wants to read (PUB-08). */
enum TextSize {
    NORMAL,
    LARGE,
    LARGEST;

    static final String COOKIE = "text_size";

    /** The normal size for whoever has not chosen. */
    static TextSize of(@Nullable Cookie chosen) {
        return Arrays.stream(values())
                .filter(it -> chosen != null && it.name().equals(chosen.getValue()))
                .findFirst()
                .orElse(NORMAL);
    }

    /** As it stands in the names of styles. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }
}
