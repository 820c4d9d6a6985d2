package vn.chungtay.campaigns.usecase;

import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.chungtay.campaigns.model.Campaign;
import vn.chungtay.campaigns.model.CampaignKind;
import vn.chungtay.campaigns.model.Entry;
import vn.chungtay.campaigns.model.EntryState;
import vn.chungtay.campaigns.model.sheet.ReviewSheet;
import vn.chungtay.platform.OpenToAll;
import vn.chungtay.platform.Vietnamese;

/** What a device says of a review and of a household to be visited. */
@Component
@OpenToAll("it puts into words what others were allowed to read")
class VisitWords {

    private final MessageSource messages;

    VisitWords(MessageSource messages) {
        this.messages = messages;
    }

    String title(Campaign campaign) {
        var year = String.valueOf(campaign.year());
        return campaign.kind() == CampaignKind.PERIODIC
                ? text("campaigns.title.periodic", year)
                : text("campaigns.title.regular", Objects.requireNonNull(campaign.month()), year);
    }

    /** Why it is on the list, what it was, and what has become of it since. */
    String note(Entry entry, Optional<ReviewSheet> last) {
        var parts = new ArrayList<String>();
        parts.add(text("campaigns.reason." + entry.reason()));
        var before = entry.classBefore();
        if (before != null && !before.name().equals(entry.reason().name())) {
            parts.add(text("campaigns.field.was", text("standards.class." + before)));
        }
        if (entry.state() != EntryState.LISTED) parts.add(text("campaigns.state." + entry.state()));
        last.filter(it -> it.state() == ReviewSheet.State.HANDED_IN).ifPresent(_ -> parts.add(text("campaigns.field.handed_in")));
        last.map(ReviewSheet::returnedBecause)
                .filter(it -> !it.isEmpty())
                .ifPresent(it -> parts.add(text("campaigns.field.given_back", it)));
        return String.join("; ", parts);
    }

    private String text(String key, Object... values) {
        return messages.getMessage(key, values, Vietnamese.LOCALE);
    }
}
