package vn.chungtay.campaigns.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.EntryId;
import vn.chungtay.campaigns.model.Campaign;
import vn.chungtay.campaigns.model.Entry;
import vn.chungtay.campaigns.model.hint.HintNote;
import vn.chungtay.campaigns.model.hint.ReviewHint;
import vn.chungtay.campaigns.model.hint.ReviewHint.Scope;
import vn.chungtay.campaigns.store.CampaignStore;
import vn.chungtay.campaigns.store.EntryStore;
import vn.chungtay.campaigns.store.HintStore;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.Forbidden;
import vn.chungtay.platform.NotFound;

/**
 * Shows hints to those who can ask again: whoever filled the sheets in sees what is said of these, the commune sees all.
 * Nobody above sees them, and nothing is decided by them.
 */
@Service
public class ReadHints {

    private static final int SHOWN = 20;

    private final Access access;
    private final Audit audit;
    private final CampaignStore campaigns;
    private final EntryStore entries;
    private final HintStore store;
    private final CountHints hints;
    private final Clock clock;

    ReadHints(
            Access access, Audit audit, CampaignStore campaigns, EntryStore entries, HintStore store, CountHints hints, Clock clock) {
        this.access = access;
        this.audit = audit;
        this.campaigns = campaigns;
        this.entries = entries;
        this.store = store;
        this.hints = hints;
        this.clock = clock;
    }

    /**
     * A hint with the first of the households that it is about.
     *
     * @param notes what was said to it, the latest first
     */
    public record Shown(ReviewHint hint, List<Entry> about, List<HintNote> notes) {

        /** Whether somebody has to look into it: nobody but its own investigator has since its numbers are these. */
        public boolean isOpen() {
            return hint.isNoticeable() && notes.stream().noneMatch(it -> it.holdsFor(hint));
        }

        /** Whether it was looked into, and its numbers are others now. */
        public boolean isOpenAgain() {
            return isOpen() && notes.stream().anyMatch(it -> !it.own());
        }

        /** How many sheets it is about beside those that are shown. */
        public int more() {
            return Math.max(0, hint.about().size() - SHOWN);
        }
    }

    @Transactional
    public List<Shown> of(CampaignId id) {
        var campaign = campaign(id);
        var mine = requireMine(campaign);
        var notes = store.notes(id);
        var shown = entries.all(mine.stream().flatMap(it -> first(it)).distinct().toList());
        shown.values().stream()
                .collect(Collectors.groupingBy(Entry::village, Collectors.mapping(Entry::household, Collectors.toList())))
                .forEach((village, there) -> access.require(CampaignsAction.VIEW_HOUSEHOLDS, village, there, LocalDate.now(clock)));
        return mine.stream()
                .map(it -> new Shown(
                        it,
                        first(it).map(shown::get).filter(Objects::nonNull).toList(),
                        notes.stream().filter(note -> note.isAbout(it)).toList()))
                .toList();
    }

    private static Stream<EntryId> first(ReviewHint it) {
        return it.about().stream().limit(SHOWN);
    }

    /** How many hints of the caller nobody has looked into; nothing for who sees none. */
    @Transactional
    public Optional<Long> open(CampaignId id) {
        var campaign = campaign(id);
        if (!mayRead(campaign)) return Optional.empty();
        var notes = store.notes(id);
        return Optional.of(requireMine(campaign).stream()
                .filter(it -> isOpen(it, notes))
                .count());
    }

    /** The same as open hints by village, for those who organise the review; nothing for others. */
    @Transactional(readOnly = true)
    public Map<UnitId, Long> openByVillage(CampaignId id) {
        var campaign = campaign(id);
        if (!access.may(CampaignsAction.RUN, campaign.unit())) return Map.of();
        var notes = store.notes(id);
        return requireMine(campaign).stream()
                .filter(it -> it.scope() == Scope.VILLAGE && isOpen(it, notes))
                .collect(Collectors.groupingBy(it -> new UnitId(it.of()), Collectors.counting()));
    }

    private static boolean isOpen(ReviewHint it, List<HintNote> notes) {
        return it.isNoticeable() && notes.stream().noneMatch(note -> note.holdsFor(it));
    }

    /** All looks with what was said to them and without their households, to be taken out of the program. */
    @Transactional
    public List<Shown> export(CampaignId id) {
        var campaign = campaign(id);
        access.require(CampaignsAction.EXPORT, campaign.unit());
        var notes = store.notes(id);
        var all = hints.of(id, null);
        audit.exported(CampaignsAction.EXPORT.code(), all.size(), Map.of("campaign", id.value(), "part", "hints"));
        return all.stream().map(it -> new Shown(it, List.of(), notes.stream().filter(note -> note.isAbout(it)).toList())).toList();
    }

    /**
     * What investigators say to hints about their own sheets is an explanation: the hint stays open for somebody else.
     *
     * @throws NotFound if the caller has no such hint now
     */
    @Transactional
    public boolean note(CampaignId id, Scope scope, UUID whose, String kind, String block, String said) {
        var it = requireMine(campaign(id)).stream()
                .filter(one -> one.isNoticeable() && one.scope() == scope && one.of().equals(whose))
                .filter(one -> one.hint().kind().name().equals(kind) && one.block().equals(block))
                .findFirst()
                .orElseThrow(() -> new NotFound("hint"));
        if (said.isBlank()) return false;
        store.add(id, it, said.strip());
        audit.changed(CampaignsAction.VISIT.code(), id, Map.of(), Map.of("hint", it.hint().kind(), "scope", scope, "whose", whose));
        return true;
    }

    /** Of all for the commune; of their own sheets for whoever fills them in. */
    private List<ReviewHint> requireMine(Campaign campaign) {
        if (access.may(CampaignsAction.RUN, campaign.unit())) return hints.of(campaign.id(), null);
        if (!mayRead(campaign)) access.require(CampaignsAction.VISIT, campaign.unit());
        UserId me = access.user().orElseThrow(() -> new Forbidden("hints are for people"));
        return hints.of(campaign.id(), me).stream()
                .filter(it -> it.scope() == Scope.INVESTIGATOR && it.of().equals(me.value()))
                .toList();
    }

    private boolean mayRead(Campaign campaign) {
        return access.may(CampaignsAction.RUN, campaign.unit()) || villages(campaign).anyMatch(it -> access.may(CampaignsAction.VISIT, it));
    }

    private Stream<UnitId> villages(Campaign campaign) {
        return campaigns.villages(campaign.id()).stream();
    }

    private Campaign campaign(CampaignId id) {
        return campaigns.find(id).orElseThrow(() -> new NotFound("campaign"));
    }
}
