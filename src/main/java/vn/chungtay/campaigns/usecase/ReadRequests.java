package vn.chungtay.campaigns.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.model.request.RequestState;
import vn.chungtay.campaigns.model.request.RetentionRule;
import vn.chungtay.campaigns.model.request.ReviewRequest;
import vn.chungtay.campaigns.model.request.ReviewRequestId;
import vn.chungtay.campaigns.store.RetentionRuleFile;
import vn.chungtay.campaigns.store.ReviewRequestStore;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.OpenToAll;

/** Lists requests for a review, shows one, and counts those that wait. */
@Service
public class ReadRequests {

    private static final Set<RequestState> OPEN =
            Arrays.stream(RequestState.values()).filter(RequestState::isOpen).collect(Collectors.toCollection(() -> EnumSet.noneOf(RequestState.class)));

    private final Access access;
    private final Audit audit;
    private final CommunesOf communes;
    private final ReviewRequestStore requests;
    private final RetentionRuleFile rules;
    private final Clock clock;

    ReadRequests(
            Access access, Audit audit, CommunesOf communes, ReviewRequestStore requests, RetentionRuleFile rules, Clock clock) {
        this.access = access;
        this.audit = audit;
        this.communes = communes;
        this.requests = requests;
        this.rules = rules;
        this.clock = clock;
    }

    /** Some of them, and how many there are. */
    public record Page(List<ReviewRequest> requests, int total) {}

    /** @param toSign written refusals that wait for a signature */
    public record Waiting(int open, int late, int toSign) {}

    /** @param words of name, address, phone, code or reference; marks do not matter */
    @Transactional
    public Page of(UnitId place, boolean onlyOpen, String words, int offset, int limit) {
        access.require(CampaignsAction.VIEW_HOUSEHOLDS, place);
        var units = communes.place(place, LocalDate.now(clock));
        var found = requests.page(units, states(onlyOpen), words, offset, limit);
        audit.looked(CampaignsAction.VIEW_HOUSEHOLDS.code(), found.stream().map(ReviewRequest::id).toList(), null);
        return new Page(found, requests.count(units, states(onlyOpen), words));
    }

    @Transactional
    public List<ReviewRequest> export(UnitId place, boolean onlyOpen, String words) {
        access.require(CampaignsAction.EXPORT, place);
        var found = requests.page(communes.place(place, LocalDate.now(clock)), states(onlyOpen), words, 0, Integer.MAX_VALUE);
        audit.exported(
                CampaignsAction.EXPORT.code(), found.size(), Map.of("unit", place.value(), "part", "requests", "only_open", onlyOpen));
        return found;
    }

    @Transactional
    public ReviewRequest one(ReviewRequestId id) {
        var it = requests.find(id).orElseThrow(() -> new NotFound("request"));
        access.require(CampaignsAction.VIEW_HOUSEHOLDS, it.unit(), List.of(id), null);
        return it;
    }

    /** How long what people say of themselves on the public page is kept; empty if no rule says so. */
    @OpenToAll("a rule tells of nobody")
    public Optional<RetentionRule> retention() {
        return rules.on(LocalDate.now(clock));
    }

    /** The number that whoever asked has told, which only those need who look for the household; empty if none was told. */
    @Transactional
    public String nationalId(ReviewRequestId id) {
        var it = requests.find(id).orElseThrow(() -> new NotFound("request"));
        access.require(CampaignsAction.RUN, it.unit(), List.of(id), null);
        return it.asked().nationalId();
    }

    /** Nothing for who neither handles requests nor signs refusals. */
    @Transactional(readOnly = true)
    public Optional<Waiting> waiting() {
        if (!access.mayAnywhere(CampaignsAction.RUN)) return Optional.empty();
        access.requireAnywhere(CampaignsAction.RUN);
        var today = LocalDate.now(clock);
        var open = requests.count(OPEN, today);
        var toSign = access.mayAnywhere(CampaignsAction.REFUSE_REQUEST)
                ? requests.count(Set.of(RequestState.REFUSAL_PREPARED), today).open()
                : 0;
        return Optional.of(new Waiting(open.open(), open.late(), toSign)).filter(it -> it.open() > 0);
    }

    private static @Nullable Set<RequestState> states(boolean onlyOpen) {
        return onlyOpen ? OPEN : null;
    }
}
