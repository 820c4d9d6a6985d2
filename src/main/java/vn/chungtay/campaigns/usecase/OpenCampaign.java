package vn.chungtay.campaigns.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.model.Campaign;
import vn.chungtay.campaigns.model.CampaignCalendar;
import vn.chungtay.campaigns.model.CampaignKind;
import vn.chungtay.campaigns.model.CampaignRefusal;
import vn.chungtay.campaigns.store.CalendarFile;
import vn.chungtay.campaigns.store.CampaignStore;
import vn.chungtay.campaigns.store.RosterStore;
import vn.chungtay.campaigns.usecase.CampaignOutcome.Done;
import vn.chungtay.campaigns.usecase.CampaignOutcome.Refused;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.identity.Access;
import vn.chungtay.shared.DateRange;
import vn.chungtay.standards.Classifier;

/** Opens the review of a commune: its days by the calendar, its standard, its villages and the list of households (REV-01). */
@Service
public class OpenCampaign {

    private final Access access;
    private final Audit audit;
    private final Geography geography;
    private final Classifier classifier;
    private final CalendarFile calendars;
    private final CampaignStore campaigns;
    private final RosterStore roster;
    private final Clock clock;

    OpenCampaign(
            Access access,
            Audit audit,
            Geography geography,
            Classifier classifier,
            CalendarFile calendars,
            CampaignStore campaigns,
            RosterStore roster,
            Clock clock) {
        this.access = access;
        this.audit = audit;
        this.geography = geography;
        this.classifier = classifier;
        this.calendars = calendars;
        this.campaigns = campaigns;
        this.roster = roster;
        this.clock = clock;
    }

    /** The yearly review. Its list holds all poor, near-poor and average households, and who registered to escape. */
    @Transactional
    public CampaignOutcome periodic(UnitId commune, int year) {
        return open(commune, CampaignKind.PERIODIC, year, null);
    }

    /** The review of the cases of a month. Households come on its list by asking for it. */
    @Transactional
    public CampaignOutcome regular(UnitId commune, int year, int month) {
        return open(commune, CampaignKind.REGULAR, year, month);
    }

    private CampaignOutcome open(UnitId commune, CampaignKind kind, int year, @Nullable Integer month) {
        access.require(CampaignsAction.OPEN, commune);
        var first = LocalDate.of(year, month == null ? 12 : month, month == null ? 1 : 15);
        var calendar = calendars.on(first);
        if (calendar.isEmpty()) return new Refused(new CampaignRefusal.NoCalendar(first));
        var days = month == null ? calendar.get().periodic(year) : calendar.get().regular(year, month);
        var opens = days.firstDay().orElseThrow();
        var unit = geography.unit(commune, opens);
        if (unit.isEmpty() || unit.get().level() != UnitLevel.COMMUNE) return new Refused(new CampaignRefusal.NotACommune());
        if (LocalDate.now(clock).isBefore(opens)) return new Refused(new CampaignRefusal.NotOpenYet(opens));
        return open(campaign(commune, kind, year, month, days, calendar.get()));
    }

    private CampaignOutcome open(Campaign campaign) {
        var day = listDay(campaign);
        var villages = villages(campaign.unit(), day);
        if (villages.isEmpty()) return new Refused(new CampaignRefusal.NoVillages());
        if (!campaigns.open(campaign, villages)) return new Refused(new CampaignRefusal.ThereAlready());
        var listed = campaign.kind() == CampaignKind.PERIODIC ? roster.list(campaign.id(), campaign.year(), villages, day) : 0;
        audit.changed(
                CampaignsAction.OPEN.code(),
                campaign.id(),
                Map.of(),
                Map.of("unit", campaign.unit().value(), "kind", campaign.kind(), "year", campaign.year(), "households", listed));
        return new Done(campaign.id());
    }

    private Campaign campaign(
            UnitId commune, CampaignKind kind, int year, @Nullable Integer month, DateRange days, CampaignCalendar calendar) {
        var opens = days.firstDay().orElseThrow();
        return new Campaign(
                CampaignId.next(),
                commune,
                kind,
                year,
                month,
                opens,
                days.lastDay().orElseThrow(),
                classifier.reviewStandard(opens).orElse(null),
                calendar.basis(),
                null,
                1);
    }

    /** The list is that of today while the review runs; one that is told afterwards has the list of its last day. */
    private LocalDate listDay(Campaign campaign) {
        var today = LocalDate.now(clock);
        return today.isAfter(campaign.closesOn()) ? campaign.closesOn() : today;
    }

    private List<UnitId> villages(UnitId commune, LocalDate day) {
        return geography.children(commune, day).stream().map(Unit::id).toList();
    }
}
