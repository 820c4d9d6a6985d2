package vn.chungtay.plans.model.reading;

import java.util.Optional;
import vn.chungtay.plans.model.TextPart;

/** Where a line of a read plan goes. */
public enum Destination {
    /** National title, issuer, number, day, kind and title; the program writes them itself. */
    HEAD,
    BASIS,
    ARTICLE,
    SECTION,
    DUTY,
    RECIPIENT,
    SIGNATURE,
    /** "Trên đây là Kế hoạch …", which the program writes itself. */
    CLOSING,
    ANNEX,
    /** A row of a table: money, quotas and targets are entered where they are counted, not as text. */
    TABLE,
    /** Nothing fits; a person decides. */
    UNREAD;

    /** The part of the text that it is written into; empty if it becomes none of it. */
    public Optional<TextPart> part() {
        return switch (this) {
            case BASIS -> Optional.of(TextPart.BASIS);
            case ARTICLE -> Optional.of(TextPart.ARTICLE);
            case SECTION -> Optional.of(TextPart.SECTION);
            case DUTY -> Optional.of(TextPart.DUTY);
            case RECIPIENT -> Optional.of(TextPart.RECIPIENT);
            case ANNEX -> Optional.of(TextPart.ANNEX);
            case HEAD, SIGNATURE, CLOSING, TABLE, UNREAD -> Optional.empty();
        };
    }

    /** Whether it gets into the plan, or is made by the program itself. */
    public boolean kept() {
        return this != TABLE && this != UNREAD;
    }
}
