package vn.chungtay.trainingworld.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.PostingId;
import vn.chungtay.campaigns.model.EntryFilter;
import vn.chungtay.campaigns.model.EntryReason;
import vn.chungtay.campaigns.model.EntryState;
import vn.chungtay.campaigns.model.VillageProgress;
import vn.chungtay.campaigns.usecase.AnswerObjections;
import vn.chungtay.campaigns.usecase.AnswerObjections.Brought;
import vn.chungtay.campaigns.usecase.CampaignOutcome;
import vn.chungtay.campaigns.usecase.FillInSheet;
import vn.chungtay.campaigns.usecase.ReadCampaigns;
import vn.chungtay.campaigns.usecase.RequestReview;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.Caller;
import vn.chungtay.platform.OpenToAll;
import vn.chungtay.registry.BulkRegister;

/**
 * A review that is half done: looks in half of the villages, a meeting in one, in another a posting that hangs since today with
 * an objection, a household that asked to be reviewed, and a sheet that a village head has begun.
 */
@Component
@OpenToAll("each step is a use case that asks for the right")
class RunningReview {

    private static final String NEIGHBOUR = "Lý Văn Mẫu (hàng xóm)";
    private static final String SAID = "Gia đình đã sửa nhà và có người đi làm công ty, đề nghị xem lại.";

    private final ReviewVillage village;
    private final ReadCampaigns read;
    private final AnswerObjections objections;
    private final RequestReview requests;
    private final FillInSheet sheets;
    private final BulkRegister register;
    private final Clock clock;

    RunningReview(
            ReviewVillage village,
            ReadCampaigns read,
            AnswerObjections objections,
            RequestReview requests,
            FillInSheet sheets,
            BulkRegister register,
            Clock clock) {
        this.village = village;
        this.read = read;
        this.objections = objections;
        this.requests = requests;
        this.sheets = sheets;
        this.register = register;
        this.clock = clock;
    }

    /** @param villages the first is the one of the village head */
    void tell(CampaignId campaign, List<UnitId> villages, Caller officer, Caller head) {
        officer.run(() -> {
            var own = villages.getFirst();
            village.look(campaign, own, (listed(campaign, own) + 1) / 2);
            var others = inhabited(campaign, villages.subList(1, villages.size() / 2));
            others.forEach(it -> village.look(campaign, it, 0));
            village.meet(campaign, others.get(0));
            village.meet(campaign, others.get(1));
            village.post(campaign, others.get(1), today()).ifPresent(it -> object(campaign, it, others.get(1)));
            ask(campaign, own);
        });
        head.run(() -> village.listed(campaign, villages.getFirst()).stream().findFirst().ifPresent(it -> sheets.begin(it.id())));
    }

    /** Villages in which there is something to review. */
    private List<UnitId> inhabited(CampaignId campaign, List<UnitId> villages) {
        var listed = read.progress(campaign).stream().filter(it -> it.listed() > 1).map(VillageProgress::village).toList();
        return villages.stream().filter(listed::contains).toList();
    }

    private int listed(CampaignId campaign, UnitId village) {
        return read.progress(campaign).stream()
                .filter(it -> it.village().equals(village))
                .mapToInt(VillageProgress::listed)
                .findFirst()
                .orElseThrow();
    }

    private void object(CampaignId campaign, PostingId posting, UnitId where) {
        if (!objections.of(posting).isEmpty()) return;
        var posted = read.page(campaign, EntryFilter.of(where).in(EntryState.POSTED), 0, 1).entries().getFirst();
        ReviewVillage.done(objections.take(posting, new Brought(posted.id(), today(), NEIGHBOUR, "", SAID)));
    }

    /** The first household of the village that is on no list yet. */
    private void ask(CampaignId campaign, UnitId where) {
        var asked = new EntryFilter(Set.of(where), Set.of(), EntryReason.REQUEST, null, false, "");
        if (read.page(campaign, asked, 0, 1).total() > 0) return;
        var codes = new TreeSet<String>();
        register.forEachIn(Set.of(where), (_, code) -> codes.add(code));
        codes.stream()
                .map(it -> requests.list(campaign, it, today().minusDays(3)))
                .filter(CampaignOutcome.Done.class::isInstance)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody of the training world can ask for a review"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
