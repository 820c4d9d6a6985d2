package vn.chungtay.campaigns.model.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.chungtay.campaigns.model.sheet.SheetVerdict.Yardstick;
import vn.chungtay.campaigns.store.JudgingJson;
import vn.chungtay.geography.AreaType;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.web.Bundles;
import vn.chungtay.registry.KnownHousehold;
import vn.chungtay.registry.PersonId;
import vn.chungtay.registry.model.evidence.Because;
import vn.chungtay.registry.model.evidence.Reading;
import vn.chungtay.shared.DateRange;
import vn.chungtay.standards.Classification;
import vn.chungtay.standards.Classification.Missing;
import vn.chungtay.standards.Explanation;
import vn.chungtay.standards.Indicator;
import vn.chungtay.standards.PovertyClass;
import vn.chungtay.standards.StandardId;
import vn.chungtay.standards.WorkingAges;
import vn.chungtay.standards.model.StandardsBook;
import vn.chungtay.standards.store.StandardsConfiguration;
import vn.chungtay.survey.Answers;
import vn.chungtay.survey.Filled;
import vn.chungtay.survey.Judgement;
import vn.chungtay.survey.MemberId;
import vn.chungtay.survey.Questionnaire;
import vn.chungtay.survey.model.Evaluator;
import vn.chungtay.survey.store.SheetJson;

/**
 * One sheet about one household, judged by the rules of the server and written as the browser is expected to say it.
 *
 * @param table that the province has approved; absent if it has none
 */
record VerdictCase(
        String name,
        Questionnaire questionnaire,
        LocalDate day,
        AreaType area,
        Answers answers,
        KnownHousehold known,
        @Nullable B1Questions table) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final StandardsBook BOOK = StandardsConfiguration.standardsBook();
    private static final WorkingAges AGES = StandardsConfiguration.workingAges();
    private static final MessageSource MESSAGES = Bundles.open();

    Filled sheet() {
        Map<String, String> parts = table == null ? Map.of() : Map.of(B1Questions.PART, table.table().table().value().toString());
        return new Filled(questionnaire.id(), day, new UserId(new UUID(0, 1)), answers, parts);
    }

    Answers before() {
        return LastYear.of(known, Map.of("01", "Kinh"));
    }

    Judgement judgement() {
        return Evaluator.judge(questionnaire, sheet(), before());
    }

    SheetVerdict verdict() {
        return SheetVerdict.of(sheet(), judgement(), known, table, new Yardstick(area, indicators(), AGES.on(day).orElse(null), BOOK.inReview(day)));
    }

    private List<Indicator> indicators() {
        return BOOK.of(BOOK.reviewStandard(day).orElse(StandardId.NONE));
    }

    /** Without questionnaire and judging, which many cases share. */
    ObjectNode written() {
        var node = MAPPER.createObjectNode().put("name", name);
        node.set("sheet", MAPPER.readTree(SheetJson.write(sheet())));
        node.set("before", MAPPER.readTree(SheetJson.write(sheet().with(before()))));
        node.set("expect", expected());
        return node;
    }

    String judging() {
        var held = new JudgingJson.Held(
                DateRange.between(day, day),
                area,
                BOOK.termsInReview(day, area),
                AGES.on(day),
                Optional.ofNullable(table).map(B1Questions::table));
        return JudgingJson.write(held, key -> Objects.requireNonNull(MESSAGES.getMessage(key, null, Vietnamese.LOCALE)));
    }

    private ObjectNode expected() {
        var verdict = verdict();
        var outcome = verdict.outcome();
        var node = MAPPER.createObjectNode();
        node.put("outcome", outcome instanceof Classification.Decided it ? it.result().name() : null);
        var possible = node.putArray("possible");
        possible(outcome).forEach(it -> possible.add(it.name()));
        node.put("complete", judgement().isComplete());
        var evidence = verdict.evidence();
        node.put("lacking", evidence.deprivations().lackingCount()).put("unknown", evidence.deprivations().unknownCount());
        node.put("points", evidence.b1Score().isPresent() ? String.valueOf(evidence.b1Score().getAsInt()) : null);
        node.put("income", evidence.monthlyIncomeDong().isPresent() ? String.valueOf(evidence.monthlyIncomeDong().getAsLong()) : null);
        var findings = node.putArray("findings");
        outcome.findings().forEach(it -> findings.addObject()
                .put("parameter", it.parameter())
                .put("measured", String.valueOf(it.measured()))
                .put("threshold", String.valueOf(it.threshold()))
                .put("met", it.met())
                .put("clause", it.clause())
                .put("verified", it.verified()));
        var missing = node.putArray("missing");
        if (outcome instanceof Classification.Undecided it) it.missing().forEach(one -> missing(missing.addObject(), one));
        var indicators = node.putArray("indicators");
        verdict.readings().forEach(it -> indicator(indicators.addObject(), it));
        var reasons = node.putArray("reasons");
        Explanation.of(outcome, evidence, indicators()).lines().forEach(it -> reasons.addObject()
                .put("text", MESSAGES.getMessage(it.key(), it.argumentArray(), Vietnamese.LOCALE))
                .put("items", String.join("; ", it.items().stream().map(this::text).toList())));
        return node;
    }

    private static List<PovertyClass> possible(Classification outcome) {
        return switch (outcome) {
            case Classification.Decided it -> List.of(it.result());
            case Classification.Undecided it -> it.possible().stream().sorted().toList();
        };
    }

    private static void missing(ObjectNode node, Missing it) {
        switch (it) {
            case Missing.NoStandard _ -> node.put("kind", "NO_STANDARD");
            case Missing.NoIncome _ -> node.put("kind", "NO_INCOME");
            case Missing.LivelihoodUnknown _ -> node.put("kind", "LIVELIHOOD");
            case Missing.StandardIncomplete one -> node.put("kind", "INCOMPLETE").put("parameter", one.parameter());
            case Missing.IndicatorsUnknown one -> one.numbers().forEach(node.put("kind", "INDICATORS").putArray("numbers")::add);
        }
    }

    private void indicator(ObjectNode node, Reading it) {
        var indicator = indicators().stream().filter(one -> one.number() == it.number()).findFirst().orElseThrow();
        node.put("number", it.number()).put("name", text(indicator.nameKey()));
        node.put("answer", switch (it.lacking()) {
            case YES -> "LACKING";
            case NO -> "NOT_LACKING";
            case UNKNOWN -> "UNKNOWN";
        });
        var because = node.putArray("because");
        it.because().forEach(one -> because.addObject()
                .put("fact", one.fact())
                .put("member", member(one.person()))
                .put("value", one.value())
                .put("word", one.word() == null ? "" : one.word())
                .put("text", text(one)));
    }

    /** As the pages of the office write it. */
    private String text(Because it) {
        return MESSAGES.getMessage(it.key(), new Object[] {it.value(), it.word() == null ? "" : text(it.word())}, Vietnamese.LOCALE);
    }

    private String text(String key) {
        return MESSAGES.getMessage(key, new Object[0], Vietnamese.LOCALE);
    }

    private @Nullable String member(@Nullable PersonId person) {
        if (person == null) return null;
        var all = new ArrayList<>(answers.memberIds());
        all.addAll(before().memberIds());
        return all.stream().filter(it -> SheetVerdict.person(it).equals(person)).map(MemberId::value).findFirst().orElseThrow();
    }
}
