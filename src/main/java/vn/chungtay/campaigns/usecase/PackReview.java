package vn.chungtay.campaigns.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.model.Campaign;
import vn.chungtay.campaigns.model.Entry;
import vn.chungtay.campaigns.model.EntryFilter;
import vn.chungtay.campaigns.model.sheet.AnswersFromAfield;
import vn.chungtay.campaigns.model.sheet.LastYear;
import vn.chungtay.campaigns.model.sheet.ReviewSheet;
import vn.chungtay.campaigns.store.EntryStore;
import vn.chungtay.campaigns.store.ReviewSheetStore;
import vn.chungtay.fieldwork.FieldPackage;
import vn.chungtay.fieldwork.FieldVillage;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.HouseholdRow;
import vn.chungtay.registry.Reviews;
import vn.chungtay.survey.Answers;
import vn.chungtay.survey.Filled;
import vn.chungtay.survey.Questionnaire;
import vn.chungtay.survey.SheetId;
import vn.chungtay.survey.SheetRevision;
import vn.chungtay.survey.Sheets;

/**
 * Packs the households of a village for a device: the number of questions to the database does not depend on how many there
 * are. Of a household that cannot be visited any more, only who it is goes along.
 */
@Component
class PackReview {

    private final Access access;
    private final EntryStore entries;
    private final ReviewSheetStore store;
    private final Sheets sheets;
    private final Reviews registry;
    private final ReviewQuestions questions;
    private final SheetWork work;
    private final VisitWords words;
    private final FieldJudging judging;
    private final Clock clock;

    PackReview(
            Access access,
            EntryStore entries,
            ReviewSheetStore store,
            Sheets sheets,
            Reviews registry,
            ReviewQuestions questions,
            SheetWork work,
            VisitWords words,
            FieldJudging judging,
            Clock clock) {
        this.access = access;
        this.entries = entries;
        this.store = store;
        this.sheets = sheets;
        this.registry = registry;
        this.questions = questions;
        this.work = work;
        this.words = words;
        this.judging = judging;
        this.clock = clock;
    }

    /** What is known of the households of a village, asked for all of them at once. */
    private record Known(
            Map<HouseholdId, HouseholdRow> living,
            Map<SheetId, SheetRevision> begun,
            Map<String, String> ethnicities,
            Map<String, String> parts) {}

    /** @param campaigns reviews that run in the village */
    FieldPackage pack(FieldVillage village, List<Campaign> campaigns) {
        access.require(CampaignsAction.VISIT, village.village());
        var visits = new ArrayList<FieldPackage.Visit>();
        var questionnaires = new LinkedHashMap<String, Questionnaire>();
        for (var campaign : campaigns) pack(campaign, village.village(), visits, questionnaires);
        return new FieldPackage(village, questionnaires, visits, judging.of(village.village(), today()));
    }

    private void pack(
            Campaign campaign, UnitId village, List<FieldPackage.Visit> visits, Map<String, Questionnaire> questionnaires) {
        var listed = entries.page(campaign.id(), EntryFilter.of(village), 0, Integer.MAX_VALUE);
        var last = store.lastOf(listed.stream().map(Entry::id).toList());
        var open = listed.stream().filter(it -> takesAnswers(campaign, it, last.get(it.id()))).toList();
        var known = known(village, open);
        access.require(CampaignsAction.VISIT, village, households(listed), today());
        for (var entry : listed) {
            var visit = visit(entry, open.contains(entry), Optional.ofNullable(last.get(entry.id())), known);
            visits.add(visit);
            if (visit.canBeFilledIn()) questionnaires.computeIfAbsent(visit.questionnaire(), _ -> questions.of(visit.filled()));
        }
    }

    private boolean takesAnswers(Campaign campaign, Entry entry, @Nullable ReviewSheet last) {
        return AnswersFromAfield.closed(campaign, entry, last).isEmpty() && campaign.takesLook(today(), entry.state());
    }

    private Known known(UnitId village, List<Entry> open) {
        var begun = sheets.aboutAll(EntrySheets.FULL, open.stream().map(Entry::id).toList()).stream()
                .collect(Collectors.toMap(SheetRevision::sheet, it -> it));
        return new Known(
                registry.knownToday(households(open)), begun, store.ethnicities(), questions.partsOn(village, today()));
    }

    private FieldPackage.Visit visit(Entry entry, boolean wanted, Optional<ReviewSheet> last, Known known) {
        var row = known.living().get(entry.household());
        var isOpen = wanted && row != null;
        var begun = last.filter(it -> isOpen && it.state() == ReviewSheet.State.FILLING_IN).map(it -> known.begun().get(it.id()));
        var before = isOpen ? LastYear.of(Objects.requireNonNull(row), known.ethnicities()) : Answers.NONE;
        var filled = begun.map(SheetRevision::filled).orElseGet(() -> work.opening(before, known.parts()));
        return new FieldPackage.Visit(
                entry.id(),
                entry.code(),
                entry.headName(),
                entry.persons(),
                words.note(entry, last),
                isOpen,
                key(filled),
                begun.map(SheetRevision::sheet),
                begun.map(SheetRevision::number).orElse(0),
                filled,
                before);
    }

    /** {@code review-b@1}, and which tables brought questions to it. */
    private static String key(Filled filled) {
        var bare = filled.questionnaire().code() + "@" + filled.questionnaire().version();
        return filled.parts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(it -> "+" + it.getKey() + ":" + it.getValue())
                .collect(Collectors.joining("", bare, ""));
    }

    private static List<HouseholdId> households(List<Entry> entries) {
        return entries.stream().map(Entry::household).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
