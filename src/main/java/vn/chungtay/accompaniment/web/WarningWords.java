package vn.chungtay.accompaniment.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chungtay.accompaniment.model.Warning;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.web.Words;
import vn.chungtay.standards.Indicators;
import vn.chungtay.standards.Parameters;
import vn.chungtay.standards.StandardId;

/** Says what has happened in a household, as a sentence made of its facts. */
@Component
class WarningWords {

    private final Words words;
    private final Indicators indicators;

    WarningWords(Words words, Indicators indicators) {
        this.words = words;
        this.indicators = indicators;
    }

    /** @param person name of the member it is about; absent if nobody or not known any more */
    String tell(Warning it, @Nullable String person) {
        var who = person == null ? words.text("accompaniment.warning.somebody") : person;
        var facts = it.facts();
        return switch (it.rule()) {
            case LOOKED_POOR -> words.text("accompaniment.warning.LOOKED_POOR", words.text("standards.class." + facts.getFirst()));
            case NEAR_LINE -> nearLine(facts);
            case NEW_LACK -> words.text("accompaniment.warning.NEW_LACK", lacking(facts));
            case MEMBER_DIED, MEMBER_LEFT -> departed(it, who);
            case JOB_LOST -> words.text("accompaniment.warning.JOB_LOST", who, job(facts.getFirst()), job(facts.getLast()));
            case LEFT_SCHOOL ->
                words.text("accompaniment.warning.LEFT_SCHOOL", who, facts.getLast(), words.text("registry.schooling." + facts.getFirst()));
            case DISABLED ->
                words.text(
                        "accompaniment.warning.DISABLED", who, words.text("registry.disability." + facts.getFirst()),
                        words.text("registry.disability." + facts.getLast()));
            case INSURANCE_LOST -> words.text("accompaniment.warning.INSURANCE_LOST", who);
            case HOUSE_WORSE -> home(facts);
            case VISIT_FOUND_RISK ->
                words.text("accompaniment.warning.VISIT_FOUND_RISK", words.text("accompaniment.visit." + facts.getFirst()));
            case NEED -> words.text("accompaniment.warning.NEED", words.text("registry.need." + facts.getFirst()));
        };
    }

    private String nearLine(List<String> facts) {
        var measured = Vietnamese.number(Long.parseLong(facts.get(1)));
        var line = Vietnamese.number(Long.parseLong(facts.get(2)));
        return facts.getFirst().equals(Parameters.INCOME_LINE)
                ? words.text("accompaniment.warning.near.income", measured, line)
                : words.text("accompaniment.warning.near.points", measured, line);
    }

    private String lacking(List<String> facts) {
        var names = indicators.of(new StandardId(facts.getFirst()));
        return facts.stream().skip(1)
                .map(number -> names.stream()
                        .filter(it -> String.valueOf(it.number()).equals(number))
                        .map(it -> words.text(it.nameKey()))
                        .findFirst()
                        .orElse(number))
                .collect(Collectors.joining("; "));
    }

    private String departed(Warning it, String who) {
        var job = it.facts().getFirst();
        return job.isEmpty()
                ? words.text("accompaniment.warning." + it.rule(), who)
                : words.text("accompaniment.warning.earner." + it.rule(), who, words.text("registry.job." + job));
    }

    private String job(String code) {
        return code.equals("UNSTABLE") ? words.text("accompaniment.warning.unstable") : words.text("registry.job." + code);
    }

    private String home(List<String> facts) {
        var what = facts.getFirst();
        if (what.equals("UNSAFE")) return words.text("accompaniment.warning.home.UNSAFE");
        var prefix = switch (what) {
            case "WATER" -> "registry.water.";
            case "LATRINE" -> "registry.latrine.";
            default -> "registry.house.";
        };
        return words.text("accompaniment.warning.home." + what, words.text(prefix + facts.get(1)), words.text(prefix + facts.get(2)));
    }
}
