package vn.chungtay.trainingworld.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.model.Campaign;
import vn.chungtay.campaigns.model.CampaignKind;
import vn.chungtay.campaigns.usecase.CampaignOutcome;
import vn.chungtay.campaigns.usecase.KeepRoster;
import vn.chungtay.campaigns.usecase.OpenCampaign;
import vn.chungtay.campaigns.usecase.ReadCampaigns;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.platform.OpenToAll;

/** The yearly review of a commune of the training world, with its villages. */
@Component
@OpenToAll("each step is a use case that asks for the right")
class CommuneReview {

    private static final int YEAR = 2026;

    private final Geography geography;
    private final OpenCampaign opening;
    private final ReadCampaigns read;
    private final KeepRoster roster;
    private final Clock clock;

    CommuneReview(Geography geography, OpenCampaign opening, ReadCampaigns read, KeepRoster roster, Clock clock) {
        this.geography = geography;
        this.opening = opening;
        this.read = read;
        this.roster = roster;
        this.clock = clock;
    }

    /** The one that is there, or a new one. */
    Campaign opened(UnitId commune) {
        opening.periodic(commune, YEAR);
        return read.of(commune).stream()
                .filter(it -> it.kind() == CampaignKind.PERIODIC && it.year() == YEAR)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the review of the training world was not opened"));
    }

    /** In the order of their names, as trainees are given the first. */
    List<UnitId> villages(UnitId commune) {
        return geography.children(commune, LocalDate.now(clock)).stream()
                .filter(it -> it.level() == UnitLevel.VILLAGE)
                .sorted(Comparator.comparing(Unit::name))
                .map(Unit::id)
                .toList();
    }

    void close(CampaignId campaign, UnitId village) {
        if (roster.close(campaign, village) instanceof CampaignOutcome.Refused it) {
            throw new IllegalStateException("a village of the training world does not close: " + it.because());
        }
    }
}
