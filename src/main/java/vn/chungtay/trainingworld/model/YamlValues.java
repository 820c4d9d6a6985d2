package vn.chungtay.trainingworld.model;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of an entry of a file; one that must be there and is not stops the loading. */
final class YamlValues {

    private YamlValues() {}

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(@Nullable Object it) {
        if (it == null) throw new IllegalArgumentException("missing");
        return (Map<String, Object>) it;
    }

    static String text(Map<String, Object> it, String key) {
        var value = it.get(key);
        if (value == null) throw new IllegalArgumentException(key + " is missing in " + it);
        return value.toString();
    }

    static @Nullable String optional(Map<String, Object> it, String key) {
        return it.containsKey(key) ? text(it, key) : null;
    }

    static int number(Map<String, Object> it, String key) {
        return Integer.parseInt(text(it, key));
    }

    static LocalDate day(Map<String, Object> it, String key) {
        return it.get(key) instanceof Date date
                ? date.toInstant().atOffset(ZoneOffset.UTC).toLocalDate()
                : LocalDate.parse(text(it, key));
    }
}
