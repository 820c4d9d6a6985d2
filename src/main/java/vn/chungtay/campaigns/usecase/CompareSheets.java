package vn.chungtay.campaigns.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.SecondLookId;
import vn.chungtay.campaigns.model.sample.FirstLookers;
import vn.chungtay.campaigns.model.sample.Sample;
import vn.chungtay.campaigns.model.sample.SecondLook;
import vn.chungtay.campaigns.model.sample.SheetComparison;
import vn.chungtay.campaigns.model.sample.SheetComparison.Side;
import vn.chungtay.campaigns.store.CampaignStore;
import vn.chungtay.campaigns.store.SampleStore;
import vn.chungtay.campaigns.store.SecondLookStore;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.survey.Answers;
import vn.chungtay.survey.Filled;
import vn.chungtay.survey.Questionnaire;
import vn.chungtay.survey.Questionnaires;
import vn.chungtay.survey.Sheets;

/** Lays the two sheets about a household of a sample beside each other and says what that found. */
@Service
public class CompareSheets {

    private final Access access;
    private final Audit audit;
    private final CampaignStore campaigns;
    private final SampleStore samples;
    private final SecondLookStore looks;
    private final Sheets sheets;
    private final Questionnaires questionnaires;
    private final ReviewQuestions questions;
    private final Clock clock;

    CompareSheets(
            Access access,
            Audit audit,
            CampaignStore campaigns,
            SampleStore samples,
            SecondLookStore looks,
            Sheets sheets,
            Questionnaires questionnaires,
            ReviewQuestions questions,
            Clock clock) {
        this.access = access;
        this.audit = audit;
        this.campaigns = campaigns;
        this.samples = samples;
        this.looks = looks;
        this.sheets = sheets;
        this.questionnaires = questionnaires;
        this.questions = questions;
        this.clock = clock;
    }

    /**
     * The draws of a review and some of their households.
     *
     * @param rates of all that the caller may see
     * @param total how many of these fit the words
     */
    public record Samples(List<Sample> draws, List<FirstLookers.Line> rates, List<SecondLook> looks, int total) {}

    /** @param sheets absent before the second sheet is handed in, or where the first look was recorded without one */
    public record Beside(SecondLook look, Optional<SheetComparison> sheets) {}

    /**
     * Counts of draws tell of nobody; households are shown where the caller sees them, and the look at them is recorded.
     *
     * @param words of the household, its code, or who asked first or again; marks do not matter
     */
    @Transactional
    public Samples of(CampaignId id, String words, int offset, int limit) {
        var campaign = campaigns.find(id).orElseThrow(() -> new NotFound("campaign"));
        var villages = campaigns.villages(id).stream().filter(it -> access.may(CampaignsAction.VIEW_HOUSEHOLDS, it)).toList();
        if (villages.isEmpty()) access.require(CampaignsAction.VIEW_HOUSEHOLDS, campaign.unit());
        var all = looks.of(id).stream().filter(it -> villages.contains(it.village())).toList();
        var found = all.stream().filter(it -> it.fits(Vietnamese.fold(words))).toList();
        var shown = found.stream().skip(offset).limit(limit).toList();
        shown.stream().map(SecondLook::village).distinct().forEach(it -> record(it, shown));
        return new Samples(samples.of(id), FirstLookers.of(all), shown, found.size());
    }

    private void record(UnitId village, List<SecondLook> seen) {
        var there = seen.stream().filter(it -> it.village().equals(village)).map(SecondLook::entry).toList();
        access.require(CampaignsAction.VIEW_HOUSEHOLDS, village, there, LocalDate.now(clock));
    }

    /** For the file of the results. */
    @Transactional
    public List<SecondLook> export(CampaignId id) {
        var campaign = campaigns.find(id).orElseThrow(() -> new NotFound("campaign"));
        access.require(CampaignsAction.EXPORT, campaign.unit());
        var all = looks.of(id);
        audit.exported(CampaignsAction.EXPORT.code(), all.size(), Map.of("campaign", id.value(), "part", "second_looks"));
        return all;
    }

    /** Whoever fills in the second sheet does not see the first one here before handing in. */
    @Transactional
    public Beside beside(SecondLookId id) {
        var look = looks.find(id).orElseThrow(() -> new NotFound("second look"));
        access.require(CampaignsAction.VIEW_HOUSEHOLDS, look.village());
        return new Beside(look, look.revision() == null ? Optional.empty() : compared(look));
    }

    Optional<SheetComparison> compared(SecondLook look) {
        var second = second(look);
        return looks.first(look.id()).map(it -> {
            var first = sheets.story(new Sheets.Subject(EntrySheets.FULL, look.entry()), it.sheet()).get(it.revision() - 1).filled();
            // Answers to two point tables are answers to two sets of questions.
            var questionnaire = first.parts().equals(second.parts())
                    ? questions.of(second)
                    : questionnaires.find(second.questionnaire()).orElseThrow();
            return SheetComparison.of(questionnaire, side(questionnaire, first), side(questionnaire, second));
        });
    }

    private Side side(Questionnaire questionnaire, Filled filled) {
        return new Side(filled.answers(), Set.copyOf(questionnaires.judge(questionnaire, filled, Answers.NONE).ignored()));
    }

    Filled second(SecondLook look) {
        var story = sheets.story(FillInSecondSheet.subject(look.id()), Optional.ofNullable(look.sheet()).orElseThrow());
        return story.get(Optional.ofNullable(look.revision()).orElseThrow() - 1).filled();
    }
}
