package vn.chungtay.programme;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What money of the programme is spent for, and whether that is allowed (BUD-14).
 *
 * @param rule the rule in words; always there if it is not allowed
 * @param mostPercent the most that it may take of the money of its content, in percent
 */
public record SpendingUse(
        String code,
        String name,
        boolean allowed,
        @Nullable String rule,
        @Nullable BigDecimal mostPercent,
        LegalSource source) {

    public SpendingUse {
        if (!allowed && rule == null) throw new IllegalArgumentException(code + " is forbidden by no rule");
    }

    public Optional<String> ruleText() {
        return Optional.ofNullable(rule);
    }
}
