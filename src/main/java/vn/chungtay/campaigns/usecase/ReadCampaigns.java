package vn.chungtay.campaigns.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.EntryId;
import vn.chungtay.campaigns.model.Campaign;
import vn.chungtay.campaigns.model.Entry;
import vn.chungtay.campaigns.model.EntryFilter;
import vn.chungtay.campaigns.model.RosterChange;
import vn.chungtay.campaigns.model.VillageProgress;
import vn.chungtay.campaigns.store.CampaignStore;
import vn.chungtay.campaigns.store.EntryStore;
import vn.chungtay.campaigns.store.RosterStore;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.CheckedScope;
import vn.chungtay.platform.NotFound;

/** Shows reviews: how far they are to everybody, their households to those who work with them. */
@Service
public class ReadCampaigns {

    private final Access access;
    private final Geography geography;
    private final CampaignStore campaigns;
    private final RosterStore roster;
    private final EntryStore entries;
    private final ReviewedVillages villages;
    private final CheckedScope scope;
    private final Clock clock;

    ReadCampaigns(
            Access access,
            Geography geography,
            CampaignStore campaigns,
            RosterStore roster,
            EntryStore entries,
            ReviewedVillages villages,
            CheckedScope scope,
            Clock clock) {
        this.access = access;
        this.geography = geography;
        this.campaigns = campaigns;
        this.roster = roster;
        this.entries = entries;
        this.villages = villages;
        this.scope = scope;
        this.clock = clock;
    }

    /** Some of a list. */
    public record Page(List<Entry> entries, int total) {}

    /** Reviews of the commune, or of the communes below a larger unit today. */
    @Transactional(readOnly = true)
    public List<Campaign> of(UnitId place) {
        access.require(CampaignsAction.VIEW, place);
        return campaigns.of(communes(place));
    }

    /** Whoever works in one of its villages sees the review too. */
    @Transactional(readOnly = true)
    public Campaign campaign(CampaignId id) {
        var campaign = campaigns.find(id).orElseThrow(() -> new NotFound("campaign"));
        if (access.may(CampaignsAction.VIEW, campaign.unit())) return campaign;
        var isHere = campaigns.villages(id).stream().anyMatch(it -> access.may(CampaignsAction.VIEW, it));
        if (!isHere) access.require(CampaignsAction.VIEW, campaign.unit());
        return campaign;
    }

    /** Counts tell of nobody in particular: every village of the review is counted, whoever asks. */
    @Transactional(readOnly = true)
    public List<VillageProgress> progress(CampaignId id) {
        campaign(id);
        var progress = new ArrayList<VillageProgress>();
        scope.write(() -> progress.addAll(roster.progress(id)));
        return progress;
    }

    @Transactional(readOnly = true)
    public boolean mayViewHouseholds(CampaignId id) {
        return !visibleVillages(campaign(id)).isEmpty();
    }

    /** Households of the list in villages where the caller may see them; the look is recorded. */
    @Transactional
    public Page page(CampaignId id, EntryFilter filter, int offset, int limit) {
        var visible = visible(id, filter);
        var found = entries.page(id, visible, offset, limit);
        access.require(CampaignsAction.VIEW_HOUSEHOLDS, place(id, filter), found.stream().map(Entry::household).toList(), today());
        return new Page(found, entries.count(id, visible));
    }

    /** All of them, to be taken out of the program. */
    @Transactional
    public List<Entry> export(CampaignId id, EntryFilter filter) {
        var visible = visible(id, filter);
        access.require(CampaignsAction.EXPORT, place(id, filter));
        var found = entries.page(id, visible, 0, Integer.MAX_VALUE);
        access.require(CampaignsAction.EXPORT, place(id, filter), found.stream().map(Entry::household).toList(), today());
        return found;
    }

    @Transactional
    public Entry entry(EntryId id) {
        var entry = entries.find(id).orElseThrow(() -> new NotFound("entry"));
        access.require(CampaignsAction.VIEW_HOUSEHOLDS, entry.village(), List.of(entry.household()), today());
        return entry;
    }

    /** How the list differs from the registry of today. */
    @Transactional(readOnly = true)
    public List<RosterChange> changes(CampaignId id) {
        var campaign = campaign(id);
        access.require(CampaignsAction.RUN, campaign.unit());
        return campaign.isFinished() ? List.of() : villages.changes(campaign, today());
    }

    private EntryFilter visible(CampaignId id, EntryFilter filter) {
        var villages = new HashSet<>(visibleVillages(campaign(id)));
        if (!filter.villages().isEmpty()) villages.retainAll(filter.villages());
        // Nothing that may be seen is not the same as no choice.
        if (villages.isEmpty()) villages.add(campaign(id).unit());
        return new EntryFilter(villages, filter.states(), filter.because(), filter.found(), filter.uncaused(), filter.words());
    }

    private Set<UnitId> visibleVillages(Campaign campaign) {
        var all = Set.copyOf(campaigns.villages(campaign.id()));
        if (access.may(CampaignsAction.VIEW_HOUSEHOLDS, campaign.unit())) return all;
        var own = new HashSet<UnitId>();
        for (var village : all) if (access.may(CampaignsAction.VIEW_HOUSEHOLDS, village)) own.add(village);
        return own;
    }

    private UnitId place(CampaignId id, EntryFilter filter) {
        var campaign = campaign(id);
        if (filter.villages().size() == 1) return filter.villages().iterator().next();
        if (access.may(CampaignsAction.VIEW_HOUSEHOLDS, campaign.unit())) return campaign.unit();
        return visibleVillages(campaign).stream().findFirst().orElse(campaign.unit());
    }

    private List<UnitId> communes(UnitId place) {
        var unit = geography.nearest(place, today()).orElseThrow(() -> new NotFound("unit"));
        if (unit.level() == UnitLevel.VILLAGE) {
            return geography.pathUp(place, unit.asOf()).stream()
                    .filter(it -> it.level() == UnitLevel.COMMUNE)
                    .map(it -> it.id())
                    .toList();
        }
        if (unit.level() == UnitLevel.COMMUNE) return List.of(place);
        return geography.children(place, unit.asOf()).stream()
                .flatMap(it -> communes(it.id()).stream())
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
