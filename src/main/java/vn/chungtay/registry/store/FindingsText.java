package vn.chungtay.registry.store;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import vn.chungtay.standards.Classification;
import vn.chungtay.standards.Classification.Decided;
import vn.chungtay.standards.Classification.Finding;
import vn.chungtay.standards.Classification.Missing;
import vn.chungtay.standards.Classification.Undecided;
import vn.chungtay.standards.PovertyClass;
import vn.chungtay.standards.StandardId;

/** The stored form of what a standard found, so that a decision can be read back years later without computing again. */
@Component
public class FindingsText {

    private final JsonMapper json;

    FindingsText(JsonMapper json) {
        this.json = json;
    }

    String write(Classification outcome) {
        var text = json.createObjectNode();
        var findings = text.putArray("findings");
        outcome.findings().forEach(it -> write(findings, it));
        if (outcome instanceof Undecided undecided) {
            var missing = text.putArray("missing");
            undecided.missing().forEach(it -> write(missing, it));
            var possible = text.putArray("possible");
            undecided.possible().stream().sorted().forEach(it -> possible.add(it.name()));
        }
        return text.toString();
    }

    /** @param result the stored result; {@code UNDECIDED} or the name of a class */
    Classification read(String text, String result, StandardId standard) {
        var stored = json.readTree(text);
        var findings = new ArrayList<Finding>();
        stored.path("findings").forEach(it -> findings.add(finding(it)));
        if (!result.equals("UNDECIDED")) return new Decided(PovertyClass.valueOf(result), standard, findings);
        var missing = new ArrayList<Missing>();
        stored.path("missing").forEach(it -> missing.add(missing(it)));
        var possible = EnumSet.noneOf(PovertyClass.class);
        stored.path("possible").forEach(it -> possible.add(PovertyClass.valueOf(it.asString())));
        return new Undecided(missing, findings, possible);
    }

    private static void write(ArrayNode findings, Finding finding) {
        findings.addObject()
                .put("parameter", finding.parameter())
                .put("measured", finding.measured())
                .put("threshold", finding.threshold())
                .put("met", finding.met())
                .put("clause", finding.clause())
                .put("verified", finding.verified());
    }

    private static Finding finding(JsonNode it) {
        return new Finding(
                it.path("parameter").asString(),
                it.path("measured").asLong(),
                it.path("threshold").asLong(),
                it.path("met").asBoolean(),
                it.path("clause").asString(),
                it.path("verified").asBoolean());
    }

    private static void write(ArrayNode all, Missing missing) {
        var node = all.addObject();
        switch (missing) {
            case Missing.NoStandard _ -> node.put("kind", "NO_STANDARD");
            case Missing.NoIncome _ -> node.put("kind", "NO_INCOME");
            case Missing.LivelihoodUnknown _ -> node.put("kind", "LIVELIHOOD_UNKNOWN");
            case Missing.StandardIncomplete it ->
                node.put("kind", "STANDARD_INCOMPLETE").put("parameter", it.parameter());
            case Missing.IndicatorsUnknown it -> {
                var numbers = node.put("kind", "INDICATORS_UNKNOWN").putArray("numbers");
                it.numbers().forEach(numbers::add);
            }
        }
    }

    private static Missing missing(JsonNode it) {
        return switch (it.path("kind").asString()) {
            case "NO_STANDARD" -> new Missing.NoStandard();
            case "NO_INCOME" -> new Missing.NoIncome();
            case "LIVELIHOOD_UNKNOWN" -> new Missing.LivelihoodUnknown();
            case "STANDARD_INCOMPLETE" ->
                new Missing.StandardIncomplete(it.path("parameter").asString());
            case "INDICATORS_UNKNOWN" -> new Missing.IndicatorsUnknown(numbers(it.path("numbers")));
            case String kind -> throw new IllegalStateException("unknown kind of missing fact: " + kind);
        };
    }

    private static List<Integer> numbers(JsonNode array) {
        var numbers = new ArrayList<Integer>();
        array.forEach(it -> numbers.add(it.asInt()));
        return List.copyOf(numbers);
    }
}
