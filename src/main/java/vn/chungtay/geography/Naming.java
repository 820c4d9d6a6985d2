package vn.chungtay.geography;

import org.jspecify.annotations.Nullable;

/**
 * How a unit is called.
 *
 * @param code official code; villages often have none
 * @param name without the word of its kind
 */
public record Naming(@Nullable String code, String name, UnitKind kind) {

    public Naming {
        name = name.strip();
        code = code == null || code.isBlank() ? null : code.strip();
        if (name.isEmpty()) throw new IllegalArgumentException("a unit needs a name");
    }
}
