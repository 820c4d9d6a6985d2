package vn.chungtay.campaigns.usecase;

import static vn.chungtay.standards.Parameters.B1_LINE;
import static vn.chungtay.standards.Parameters.INCOME_LINE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.EntryId;
import vn.chungtay.campaigns.model.hint.ReviewHint;
import vn.chungtay.campaigns.model.hint.ReviewHints;
import vn.chungtay.campaigns.model.hint.Visit;
import vn.chungtay.campaigns.model.hint.Visit.Measured;
import vn.chungtay.campaigns.store.HintStore;
import vn.chungtay.campaigns.store.HintStore.HandedIn;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.Caller;
import vn.chungtay.platform.CheckedScope;
import vn.chungtay.platform.OpenToAll;
import vn.chungtay.registry.AssessmentId;
import vn.chungtay.registry.AssessmentRow;
import vn.chungtay.registry.Reviews;
import vn.chungtay.survey.Answer;
import vn.chungtay.survey.Answers;
import vn.chungtay.survey.Questionnaire;
import vn.chungtay.survey.Questionnaires;
import vn.chungtay.survey.SheetId;
import vn.chungtay.survey.SheetRevision;
import vn.chungtay.survey.Sheets;

/**
 * Counts what the sheets of a review hint at. The sheets of one are compared with those of all others, so they are read in
 * the name of the system and only counts come out, with the identities of households for whoever may see these. What was
 * counted is kept until a sheet changes, because every view of the board asks for it.
 */
@Component
@OpenToAll("whoever calls it has asked for the right and shows nothing of villages where it is not given")
class CountHints {

    private static final long STEP_DONG = 10_000;
    private static final int REVIEWS_KEPT = 200;

    private final HintStore store;
    private final Sheets sheets;
    private final Questionnaires questionnaires;
    private final Reviews registry;
    private final CheckedScope scope;
    private final Map<CampaignId, Counted> kept = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<CampaignId, Counted> eldest) {
            return size() > REVIEWS_KEPT;
        }
    });

    CountHints(HintStore store, Sheets sheets, Questionnaires questionnaires, Reviews registry, CheckedScope scope) {
        this.store = store;
        this.sheets = sheets;
        this.questionnaires = questionnaires;
        this.registry = registry;
        this.scope = scope;
    }

    private record Counted(String mark, List<ReviewHint> hints) {}

    /** @param drafts whose sheets count also before they are handed in, so that they see it first; nobody's if absent */
    List<ReviewHint> of(CampaignId id, @Nullable UserId drafts) {
        var hints = new ArrayList<ReviewHint>();
        // In the transaction of the caller: a second connection for each view could leave none for anybody.
        scope.write(() -> Caller.SYSTEM.run(() -> hints.addAll(counted(id, drafts))));
        return hints;
    }

    private List<ReviewHint> counted(CampaignId id, @Nullable UserId drafts) {
        var basis = store.basis(id, drafts);
        if (basis.drafts() > 0) return ReviewHints.of(visits(id, drafts));
        var known = kept.get(id);
        if (known != null && known.mark().equals(basis.mark())) return known.hints();
        var hints = List.copyOf(ReviewHints.of(visits(id, null)));
        kept.put(id, new Counted(basis.mark(), hints));
        return hints;
    }

    /** Households that a noticeable hint is about. */
    Set<EntryId> households(CampaignId id) {
        return of(id, null).stream().flatMap(it -> it.about().stream()).collect(Collectors.toSet());
    }

    private List<Visit> visits(CampaignId id, @Nullable UserId drafts) {
        var handedIn = store.handedIn(id, drafts);
        if (handedIn.isEmpty()) return List.of();
        Map<SheetId, SheetRevision> filled = sheets.aboutAll(EntrySheets.FULL, handedIn.stream().map(HandedIn::entry).toList()).stream()
                .collect(Collectors.toMap(SheetRevision::sheet, it -> it));
        Map<AssessmentId, AssessmentRow> looks =
                registry.looks(handedIn.stream().map(HandedIn::look).filter(Objects::nonNull).toList());
        return handedIn.stream()
                .map(it -> new Visit(
                        it.entry(), it.village(), it.by(), it.byName(), it.seconds(),
                        blocks(Objects.requireNonNull(filled.get(it.sheet()))),
                        it.look() == null ? Measured.NOTHING : measured(looks.get(it.look()))))
                .toList();
    }

    private Map<String, Map<String, Answer>> blocks(SheetRevision sheet) {
        var questionnaire = questionnaires.find(sheet.filled().questionnaire()).orElseThrow();
        var blocks = new HashMap<String, Map<String, Answer>>();
        for (var section : questionnaire.sections()) {
            if (!section.perMember()) blocks.put(section.code(), answers(section, sheet.filled().answers()));
        }
        return blocks;
    }

    private static Map<String, Answer> answers(Questionnaire.Section section, Answers all) {
        var own = new HashMap<>(all.common());
        own.keySet().removeIf(it -> section.question(it).isEmpty());
        return own;
    }

    private static Measured measured(@Nullable AssessmentRow look) {
        if (look == null) return Measured.NOTHING;
        var points = OptionalInt.empty();
        var income = OptionalInt.empty();
        for (var it : look.outcome().findings()) {
            if (it.parameter().equals(B1_LINE)) points = OptionalInt.of(Math.toIntExact(it.measured() - it.threshold()));
            if (it.parameter().equals(INCOME_LINE)) {
                income = OptionalInt.of(Math.toIntExact(Math.ceilDiv(it.measured() - it.threshold(), STEP_DONG)));
            }
        }
        var dong = look.evidence().monthlyIncomeDong();
        return new Measured(points, income, dong.isEmpty() ? OptionalLong.empty() : OptionalLong.of(dong.getAsLong() / STEP_DONG));
    }
}
