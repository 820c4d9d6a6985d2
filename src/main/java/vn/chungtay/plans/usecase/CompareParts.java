package vn.chungtay.plans.usecase;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.model.PartComparison;
import vn.chungtay.plans.usecase.ShowParts.Shown;
import vn.chungtay.platform.Vietnamese;

/** What an adjustment, or a new year, changes in the parts of a plan (PLN-09). */
@Component
public class CompareParts {

    private final ShowParts parts;
    private final MessageSource messages;

    CompareParts(ShowParts parts, MessageSource messages) {
        this.parts = parts;
        this.messages = messages;
    }

    /** @param rows only what differs */
    public record Beside(Shown before, Shown after, List<PartComparison.Row> rows) {}

    /** A version of another plan beside one of this; both must be there for the caller. */
    @Transactional(readOnly = true)
    public Beside of(PlanId before, @Nullable Integer versionBefore, PlanId after, @Nullable Integer versionAfter) {
        var one = parts.of(before, versionBefore);
        var other = parts.of(after, versionAfter);
        return new Beside(one, other, new PartComparison(this::words).of(one.parts(), other.parts()));
    }

    private String words(String code) {
        return messages.getMessage("plans." + code, null, Vietnamese.LOCALE);
    }
}
