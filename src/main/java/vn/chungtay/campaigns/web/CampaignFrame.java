package vn.chungtay.campaigns.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.model.Campaign;
import vn.chungtay.campaigns.model.CampaignKind;
import vn.chungtay.campaigns.model.CampaignRefusal;
import vn.chungtay.campaigns.usecase.CampaignOutcome;
import vn.chungtay.campaigns.usecase.ReadCampaigns;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.web.Words;

/** What the pages of a review share: the campaign, its place, and its words. */
@Component
class CampaignFrame {

    private final Geography geography;
    private final Access access;
    private final ReadCampaigns read;
    private final Words words;

    CampaignFrame(Geography geography, Access access, ReadCampaigns read, Words words) {
        this.geography = geography;
        this.access = access;
        this.read = read;
        this.words = words;
    }

    /** The unit asked for, else the caller's own, else the country. */
    UnitId place(@Nullable UUID asked) {
        return asked == null ? access.home().orElseGet(geography::country) : new UnitId(asked);
    }

    LocalDate today() {
        return words.day(null);
    }

    Unit unit(UnitId place, LocalDate day) {
        return geography.nearest(place, day).orElseThrow(() -> new NotFound("unit " + place.value()));
    }

    String title(Campaign campaign) {
        var year = String.valueOf(campaign.year());
        return campaign.kind() == CampaignKind.PERIODIC
                ? words.text("campaigns.title.periodic", year)
                : words.text("campaigns.title.regular", Objects.requireNonNull(campaign.month()), year);
    }

    /** Names of these units on the last day of the review, or today while it runs. */
    Map<UnitId, String> names(Campaign campaign, Iterable<UnitId> units) {
        var day = day(campaign);
        var names = new HashMap<UnitId, String>();
        units.forEach(it -> names.put(it, unit(it, day).name()));
        return names;
    }

    LocalDate day(Campaign campaign) {
        var today = today();
        return today.isAfter(campaign.closesOn()) ? campaign.closesOn() : today;
    }

    Campaign around(Model page, CampaignId id, String current) {
        var campaign = read.campaign(id);
        var unit = unit(campaign.unit(), day(campaign));
        page.addAttribute("campaign", campaign);
        page.addAttribute("reviewName", title(campaign));
        page.addAttribute("place", unit);
        page.addAttribute("path", geography.pathUp(campaign.unit(), unit.asOf()).reversed());
        page.addAttribute("current", current);
        page.addAttribute("today", today());
        page.addAttribute("mayRun", access.may(CampaignsAction.RUN, campaign.unit()) && !campaign.isFinished());
        page.addAttribute("mayPropose", access.may(CampaignsAction.PROPOSE, campaign.unit()) && !campaign.isFinished());
        page.addAttribute("mayExport", access.may(CampaignsAction.EXPORT, campaign.unit()));
        page.addAttribute("mayReadDecisions", access.may(CampaignsAction.VIEW_HOUSEHOLDS, campaign.unit()));
        page.addAttribute("mayReadPapers", access.may(CampaignsAction.VIEW, campaign.unit()));
        page.addAttribute("mayReadRemarks", access.may(CampaignsAction.VIEW_REMARKS, campaign.unit()));
        page.addAttribute("mayViewHouseholds", read.mayViewHouseholds(id));
        return campaign;
    }

    /** The sentence that says why something was refused, or nothing. */
    @Nullable String fault(CampaignOutcome outcome) {
        return outcome instanceof CampaignOutcome.Refused it ? fault(it.because()) : null;
    }

    String fault(CampaignRefusal because) {
        var key = "campaigns.refusal." + because.getClass().getSimpleName();
        return switch (because) {
            case CampaignRefusal.NoCalendar it -> words.text(key, Vietnamese.date(it.day()));
            case CampaignRefusal.NotOpenYet it -> words.text(key, Vietnamese.date(it.opens()));
            case CampaignRefusal.NotReviewed it -> words.text(key, it.households());
            case CampaignRefusal.CausesMissing it -> words.text(key, it.households());
            case CampaignRefusal.NotSettled it -> words.text(key, it.households());
            case CampaignRefusal.ObjectionsOpen it -> words.text(key, it.objections());
            case CampaignRefusal.RemarksOpen it -> words.text(key, it.remarks(), it.agency(), Vietnamese.date(it.foundOn()), it.first());
            case CampaignRefusal.SecondLooksOpen it -> words.text(key, it.households());
            case CampaignRefusal.SecondSheetsOpen it -> words.text(key, it.sheets());
            case CampaignRefusal.ListOutOfDate it -> words.text(key, it.households());
            case CampaignRefusal.NoSuchAccount it -> words.text(key, it.account());
            case CampaignRefusal.BadNumber it -> words.text(key, it.number());
            case CampaignRefusal.NumberTaken it -> words.text(key, it.number());
            case CampaignRefusal.RequestedInFuture it -> words.text(key, Vietnamese.date(it.today()));
            case CampaignRefusal.DecidedInFuture it -> words.text(key, Vietnamese.date(it.today()));
            case CampaignRefusal.DecidedBeforeLooks it -> words.text(key, Vietnamese.date(it.lastLook()));
            case CampaignRefusal.DecidedBeforePostingEnds it -> words.text(key, Vietnamese.date(it.lastDay()));
            case CampaignRefusal.BeginsOutside it -> words.text(key, Vietnamese.date(it.first()), Vietnamese.date(it.last()));
            case CampaignRefusal.BeginsWithAnother it -> words.text(key, Vietnamese.date(it.first()));
            case CampaignRefusal.ChangedSince it -> words.text(key, it.households());
            case CampaignRefusal.VillagesOpen it -> words.text(key, it.villages());
            case CampaignRefusal.OfDossier it -> words.text(it.message());
            default -> words.text(key);
        };
    }
}
